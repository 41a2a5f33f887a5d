import API
import ChannelsAPI
import Events
import Jobs
import Kernel
import Storage

/// Moves a video that can be played on towards the public, as far as it may go now: through the review of a new Page's first
/// videos, to its time, to everybody.
struct ReleaseVideo: Sendable {
    let database: any Database
    let videos = VideoStore()
    let topics = TopicStore()
    let finding: VideoFinding
    let tell: TellWorkers
    let outbox: Outbox
    let jobs: JobQueue
    let rules: ChannelsRules
    let now: TimeSource

    /// The moment has come for which the video waited; nothing happens if it has gone on, or away, meanwhile.
    func callAsFunction(_ id: VideoID) async throws {
        try await database.write { transaction in
            guard var video = try videos.find(id, in: transaction) else { return }
            let isDue =
                switch video.state {
                case .held: video.heldUntil.map { $0 <= now() } ?? true
                case .scheduled: video.publishAt.map { $0 <= now() } ?? true
                default: false
                }
            guard isDue else { return }
            try advance(&video, in: transaction)
            try tell.changed(video, in: transaction)
        }
    }

    /// Moves a video one step on and writes it down.
    func advance(_ video: inout VideoRecord, in transaction: any WriteTransaction) throws {
        guard video.isPlayable else { return }
        switch video.state {
        case .preparing:
            if try videos.countReleases(of: video.page, in: transaction) < rules.heldVideos {
                try hold(&video, in: transaction)
            } else {
                try schedule(&video, in: transaction)
            }
        case .held: try schedule(&video, in: transaction)
        case .scheduled: try publish(&video, in: transaction)
        case .published, .failed, .refused, .unknown: return
        }
        try videos.update(video, in: transaction)
    }

    private func hold(_ video: inout VideoRecord, in transaction: any WriteTransaction) throws {
        let until = now().adding(rules.hold)
        video.state = .held
        video.heldUntil = until
        try jobs.enqueue(ReleaseDue(video: video.id), at: until, in: transaction)
    }

    private func schedule(_ video: inout VideoRecord, in transaction: any WriteTransaction) throws {
        video.heldUntil = nil
        guard let time = video.publishAt, time > now() else { return try publish(&video, in: transaction) }
        video.state = .scheduled
        try jobs.enqueue(ReleaseDue(video: video.id), at: time, in: transaction)
    }

    private func publish(_ video: inout VideoRecord, in transaction: any WriteTransaction) throws {
        // The moment itself and not the one that was planned, so that nothing slips into what followers have read already.
        let moment = now()
        video.state = .published
        video.publishedAt = moment
        video.listedAt = moment
        try topics.replace(video, in: transaction)
        try finding.put(video, in: transaction)
        try videos.addRelease(of: video.page, in: transaction)
        try outbox.publish(VideoPublished(video: video.id, page: video.page, at: moment), in: transaction)
    }
}
