import API
import ChatsAPI
import Synchronization

/// The members of groups that were written to lately.
final class AudienceCache: Sendable {
    private static let limit = 2_000
    private let lists = Mutex<[ChatID: (version: Int64, accounts: [AccountID])]>([:])

    func find(_ chat: ChatID, version: Int64) -> [AccountID]? {
        lists.withLock { $0[chat].flatMap { $0.version == version ? $0.accounts : nil } }
    }

    func remember(_ accounts: [AccountID], of chat: ChatID, version: Int64) {
        lists.withLock { lists in
            if lists.count >= Self.limit { lists.removeAll() }
            lists[chat] = (version, accounts)
        }
    }
}
