import API
import Attachments
import ChannelsAPI
import Jobs
import Kernel
import Pages
import Storage

/// Deletes a video for good. Nobody sees it from this transaction on, its files are deleted soon, and a job forgets what
/// people did with it.
struct DeleteVideo: Sendable {
    let database: any Database
    let videos = VideoStore()
    let topics = TopicStore()
    let finding: VideoFinding
    let files = VideoFileStore()
    let visibility: VideoVisibility
    let neighbours: Neighbours
    let jobs: JobQueue
    let now: TimeSource

    func callAsFunction(_ id: VideoID, by caller: Caller) async throws {
        try await database.write { transaction in
            let video = try visibility.require(.publish, on: id, for: caller, in: transaction).record
            try delete(video, in: transaction)
        }
    }

    func delete(_ video: VideoRecord, in transaction: any WriteTransaction) throws {
        try neighbours.attachments.doom(try files.delete(of: video.id, in: transaction), at: now(), in: transaction)
        if let source = video.source { try neighbours.attachments.letGo(source, from: .film(video.id), in: transaction) }
        for picture in video.details.pictures { try neighbours.attachments.revoke(picture, from: .video(video.id), in: transaction) }
        try topics.delete(of: video.id, in: transaction)
        try finding.remove(video.id, in: transaction)
        try videos.delete(video.id, in: transaction)
        try jobs.enqueue(ForgetVideo(video: video.id), in: transaction)
    }
}
