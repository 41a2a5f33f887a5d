import API
import ChannelsAPI
import Kernel
import Pages
import PagesAPI
import Storage

/// Reads one video, and what a Page published; visitors without an account may too.
struct ReadVideos: Sendable {
    let database: any Database
    let videos = VideoStore()
    let neighbours: Neighbours
    let visibility: VideoVisibility
    let views: VideoViews

    func callAsFunction(_ id: VideoID, for viewer: Caller?) async throws -> Video {
        try await database.read { [views] in try views.view(id, for: viewer, in: $0) }
    }

    /// Newest first. Those who work on the Page find there also what is not public.
    func list(_ request: PageVideosRequest, for viewer: Caller?) async throws -> Page<Video> {
        let limit = try Int.limit(request.limit)
        let place = try request.cursor.map(FeedPlace.init) ?? .top
        return try await database.read { transaction in
            guard try neighbours.pages.cards(for: [request.page], in: transaction)[request.page] != nil else { throw Failure.notFound }
            let isWorker = try viewer.map { try neighbours.pages.role(of: $0.account, on: request.page, in: transaction) != nil } ?? false
            let records = try videos.list(of: request.page, below: place, everything: isWorker, limit: limit + 1, in: transaction)
            let page = Array(records.prefix(limit))
            // Of one Page somebody sees everything that is public, or nothing.
            let seen = try visibility.filter(page, for: viewer, in: transaction)
            let last = page.last.map { FeedPlace(at: isWorker ? $0.listedAt : $0.publishedAt ?? $0.listedAt, id: $0.id.rawValue) }
            return Page(
                items: try views(seen, for: viewer, in: transaction), next: records.count > limit && !seen.isEmpty ? last?.cursor : nil)
        }
    }

}
