import API
import Moments
import Storage
import Synchronization

/// Asks Moments who may see the pictures of a post, and covers. Attachments needs the answer, and is itself needed to build
/// Moments.
final class MomentPictures: Sendable {
    private let moments = Mutex<MomentsFeature?>(nil)

    /// From now on this one decides.
    func decide(with moments: MomentsFeature) { self.moments.withLock { $0 = moments } }

    /// Before anybody can decide, nobody may.
    func maySee(_ ids: [Int64], _ viewer: AccountID, _ transaction: any ReadTransaction) throws -> Bool {
        try moments.withLock { $0 }?.maySeeMedia(of: ids, viewer, in: transaction) ?? false
    }

    func maySeeCovers(_ owners: [Int64], _ viewer: AccountID, _ transaction: any ReadTransaction) throws -> Bool {
        try moments.withLock { $0 }?.maySeeCover(of: owners, viewer, in: transaction) ?? false
    }
}
