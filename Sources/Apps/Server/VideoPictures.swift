import API
import Channels
import Storage
import Synchronization

/// Asks Channels who may see the pictures of a video. Attachments needs the answer, and is itself needed to build Channels.
final class VideoPictures: Sendable {
    private let channels = Mutex<ChannelsFeature?>(nil)

    /// From now on this one decides.
    func decide(with channels: ChannelsFeature) { self.channels.withLock { $0 = channels } }

    /// Before anybody can decide, nobody may.
    func maySee(_ videos: [Int64], _ viewer: AccountID?, _ transaction: any ReadTransaction) throws -> Bool {
        try channels.withLock { $0 }?.maySeePictures(of: videos, viewer, in: transaction) ?? false
    }
}
