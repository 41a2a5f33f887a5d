package import API
package import ChannelsAPI
package import Kernel
import Pages
import Storage

/// The feed *Following*: everything that the Pages which the caller follows published, strictly by time.
package struct ReadFollowingFeed: Sendable {
    let database: any Database
    let videos = VideoStore()
    let neighbours: Neighbours
    let rules: FollowingRules
    let views: VideoViews

    package func callAsFunction(_ request: PageRequest, by caller: Caller) async throws -> Page<FeedItem> {
        let limit = try Int.limit(request)
        let pager = VideoPager(database: database, views: views)
        let page = try await pager(below: request.cursor, limit: limit, for: caller) { [videos, neighbours, rules] place, limit, transaction in
            let followed = try neighbours.pages.followedForVideos(by: caller.account, in: transaction)
            return try videos.list(of: followed, below: place, limit: limit, rules: rules, in: transaction)
        }
        return Page(items: page.items.map { FeedItem(video: $0, reason: .following(Nothing())) }, next: page.next)
    }
}
