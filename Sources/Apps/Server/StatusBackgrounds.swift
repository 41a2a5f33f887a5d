import API
import Statuses
import Storage
import Synchronization

/// Asks Statuses who may see the background of a status. Attachments needs the answer, and is itself needed to build Statuses.
final class StatusBackgrounds: Sendable {
    private let statuses = Mutex<StatusesFeature?>(nil)

    /// From now on this one decides.
    func decide(with statuses: StatusesFeature) { self.statuses.withLock { $0 = statuses } }

    /// Before anybody can decide, nobody may.
    func maySee(_ ids: [Int64], _ viewer: AccountID, _ transaction: any ReadTransaction) throws -> Bool {
        try statuses.withLock { $0 }?.maySeeBackgrounds(of: ids, viewer, in: transaction) ?? false
    }
}
