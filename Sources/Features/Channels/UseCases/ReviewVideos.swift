import API
import ChannelsAPI
import Kernel
import Logging
import Storage

/// Lets an operator look at the first videos of new Pages before everybody else does, and at those that were reported. The
/// routes are open to operators alone.
struct ReviewVideos: Sendable {
    let database: any Database
    let videos = VideoStore()
    let visibility: VideoVisibility
    let views: VideoViews
    let release: ReleaseVideo
    let tell: TellWorkers
    let reports = ReportStore()
    let logger: Logger

    func list(_ request: PageRequest, by caller: Caller) async throws -> Page<Video> {
        let limit = try Int.limit(request)
        let last = request.cursor.flatMap(VideoID.init)
        guard request.cursor == nil || last != nil else { throw ChannelsFailure.badCursor }
        return try await database.read { transaction in
            let records = try videos.listHeld(after: last, limit: limit + 1, in: transaction)
            let page = Array(records.prefix(limit))
            let seen = try visibility.filter(page, for: caller, in: transaction)
            return Page(
                items: try views(seen, for: caller, in: transaction), next: records.count > limit ? page.last?.id.description : nil)
        }
    }

    /// Decides about a video that waits, or that is public and may have been reported: it goes on, or is refused and seen by nobody any
    /// more but those who work on its Page.
    func callAsFunction(_ request: ReviewVideoRequest, by caller: Caller) async throws {
        let reason = try request.isApproved ? nil : reason(request.reason ?? "")
        try await database.write { transaction in
            var video = try videos.load(request.video, in: transaction)
            guard video.state == .held || video.state == .published else { throw Failure.notFound }
            try reports.delete(about: video.id, comment: nil, in: transaction)
            if let reason {
                video.state = .refused
                video.heldUntil = nil
                video.details.reason = reason
                try videos.update(video, in: transaction)
            } else if video.state == .held {
                try release.advance(&video, in: transaction)
            }
            try tell.changed(video, in: transaction)
        }
        logger.notice(
            "An operator decided about a video.",
            metadata: ["video": "\(request.video)", "operator": "\(caller.account)", "stays": "\(request.isApproved)"])
    }

    private func reason(_ text: String) throws -> String {
        guard let clean = PlainText.clean(text, limit: 200, lines: true), !clean.isEmpty else { throw ChannelsFailure.badReview }
        return clean
    }
}
