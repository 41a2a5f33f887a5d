import ChannelsAPI
import Kernel
import Storage

/// Finds the file of a video that a path stands for, if the viewer may see the video.
struct OpenMedia: Sendable {
    struct Opened: Sendable {
        let file: VideoFileRecord
        /// Everybody may keep it, because everybody may see it.
        let isPublic: Bool
    }

    let database: any Database
    let files = VideoFileStore()
    let visibility: VideoVisibility

    /// - Throws: the same `Failure.notFound` for what is unknown and for what is not for this viewer.
    func callAsFunction(_ name: String, of video: VideoID, for viewer: Caller?) async throws -> Opened {
        try await database.read { transaction in
            let seen = try visibility.require(video, for: viewer, in: transaction)
            guard let file = try files.find(name, of: video, in: transaction) else { throw Failure.notFound }
            return Opened(file: file, isPublic: seen.record.state == .published)
        }
    }
}
