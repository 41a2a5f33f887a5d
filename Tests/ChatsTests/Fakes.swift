import API
import AccountsAPI
import AttachmentsAPI
@testable import Chats
import ChatsAPI
import Events
import Foundation
import Kernel
import NIOCore
import Synchronization

/// Names and friendships, as the test sets them. A friendship has two sides, and each can be ended alone.
final class FakePeople: Sendable {
    private struct State {
        var cards: [AccountID: AccountCard] = [:]
        var sides: Set<[AccountID]> = []
    }

    private let state = Mutex(State())

    func add(_ name: String) -> Caller {
        state.withLock { state in
            let id = AccountID(rawValue: Int64(state.cards.count + 1))
            state.cards[id] = AccountCard(id: id, handle: name.lowercased(), name: name)
            return Caller(account: id, session: id.rawValue, isOperator: false)
        }
    }

    func befriend(_ one: Caller, _ other: Caller) {
        state.withLock { $0.sides.formUnion([[one.account, other.account], [other.account, one.account]]) }
    }

    /// Ends one side in silence.
    func delete(_ friend: Caller, by owner: Caller) {
        state.withLock { _ = $0.sides.remove([owner.account, friend.account]) }
    }

    var port: People {
        People(
            cards: { ids, _ in self.state.withLock { state in state.cards.filter { ids.contains($0.key) } } },
            mayWrite: { one, other, _ in
                self.state.withLock { $0.sides.contains([one, other]) && $0.sides.contains([other, one]) }
            },
            friends: { owner, ids, _ in self.state.withLock { state in Set(ids.filter { state.sides.contains([owner, $0]) }) } })
    }
}

/// Uploads that are ready at once, and what was granted to whom.
final class FakeMedia: Sendable {
    private struct State {
        var owners: [AttachmentID: AccountID] = [:]
        var grants: Set<Grant> = []
    }

    struct Grant: Hashable, Sendable {
        let attachment: AttachmentID
        let scope: UploadScope
    }

    private let state = Mutex(State())

    func upload(by owner: Caller) -> AttachmentID {
        state.withLock { state in
            let id = AttachmentID(rawValue: Int64(state.owners.count + 1))
            state.owners[id] = owner.account
            return id
        }
    }

    func scopes(of attachment: AttachmentID) -> [UploadScope] {
        state.withLock { state in state.grants.filter { $0.attachment == attachment }.map(\.scope) }
    }

    var port: Uploads {
        Uploads(
            load: { ids, purpose, owner, _ in
                try ids.map { id in
                    guard self.state.withLock({ $0.owners[id] }) == owner else { throw Failure.notFound }
                    return Attachment(
                        id: id, purpose: purpose, state: .ready, name: "photo.jpg", bytes: 1, type: "image/jpeg", path: "/v1/attachments/k\(id)/full")
                }
            },
            grant: { id, scope, _ in self.state.withLock { _ = $0.grants.insert(Grant(attachment: id, scope: scope)) } },
            revoke: { id, scope, _ in self.state.withLock { _ = $0.grants.remove(Grant(attachment: id, scope: scope)) } })
    }
}

/// One video that everybody sees but those who are shut out, and what was noted of handing it on.
final class FakeCards: Sendable {
    struct Share: Hashable, Sendable {
        let id: String
        let chat: ChatID
        let sender: AccountID
    }

    private struct State {
        var shutOut: Set<AccountID> = []
        var shares: [Share] = []
    }

    static let id = "77"
    private let state = Mutex(State())

    var shares: [Share] { state.withLock { $0.shares } }

    func shutOut(_ caller: Caller) { state.withLock { _ = $0.shutOut.insert(caller.account) } }

    var port: Cards {
        Cards(
            load: { draft, sender, _ in
                guard draft.of == .video, draft.id == Self.id, !self.state.withLock({ $0.shutOut.contains(sender) }) else {
                    throw Failure.notFound
                }
                return CardContent(of: .video, id: draft.id, title: "Green tea", subtitle: "Tea house", picture: nil, target: "/v/77")
            },
            noteShare: { card, chat, sender, _ in
                self.state.withLock { $0.shares.append(Share(id: card.id, chat: chat, sender: sender)) }
            })
    }
}

/// A live socket that notes the frames it is sent.
final class FakeSocket: LiveSocket {
    let account: AccountID
    let session: Int64
    private let received = Mutex<[String]>([])

    init(of caller: Caller, in hub: LiveHub) {
        account = caller.account
        session = caller.session
        hub.add(self)
    }

    var frames: [String] { received.withLock { $0 } }

    func deliver(_ frame: EncodedFrame) {
        received.withLock { $0.append(String(decoding: frame.bytes.readableBytesView, as: UTF8.self)) }
    }

    func end() {}
}
