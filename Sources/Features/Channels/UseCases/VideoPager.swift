import API
import ChannelsAPI
import Kernel
import Storage

/// Reads a page of videos out of an own index. What the viewer may not see is left out and made up for by what follows, so
/// that a page is short at the end alone.
struct VideoPager: Sendable {
    typealias Index = @Sendable (FeedPlace, Int, any ReadTransaction) throws -> [(video: VideoID, place: FeedPlace)]

    let database: any Database
    let views: VideoViews

    /// - Parameter index: what stands below a place, at most so many.
    func callAsFunction(
        below cursor: String?, limit: Int, for viewer: Caller?, _ index: @escaping Index
    ) async throws -> Page<Video> {
        let start = try cursor.map(FeedPlace.init) ?? .top
        return try await database.read { [views] transaction in
            var items: [Video] = []
            var place = start
            while true {
                let wanted = limit - items.count
                let found = try index(place, wanted + 1, transaction)
                let page = found.prefix(wanted)
                let videos = try views.views(page.map(\.video), for: viewer, in: transaction)
                items += page.compactMap { videos[$0.video] }
                guard found.count > wanted, let last = page.last?.place else { return Page(items: items) }
                if items.count == limit { return Page(items: items, next: last.cursor) }
                place = last
            }
        }
    }
}
