package import API
import Accounts
import AccountsAPI
package import ChannelsAPI
import Contacts
package import Kernel
import Storage

/// The feed *Friends*: videos that the caller's circle liked publicly, each once, at its newest such like. The own like
/// puts nothing there.
///
/// A like costs its giver one row; the feed is put together when it is read.
package struct ReadFriendsFeed: Sendable {
    private static let names = 3
    /// So many are looked at together at least: a look at one costs nearly as much.
    private static let fewest = 8

    let database: any Database
    let neighbours: Neighbours
    let endorsements = Endorsements()
    let rules: FriendsRules
    let views: VideoViews

    package func callAsFunction(_ request: PageRequest, by caller: Caller) async throws -> Page<FeedItem> {
        let limit = try Int.limit(request)
        let start = try request.cursor.map(FeedPlace.init) ?? .top
        return try await database.read { transaction in
            // One more than asked for tells whether there is another page.
            let found = try find(limit + 1, below: start, for: caller, in: transaction)
            let page = Array(found.prefix(limit))
            return Page(
                items: try items(page, in: transaction), next: found.count > limit ? page.last?.endorsement.place.cursor : nil)
        }
    }

    private struct Found {
        let video: Video
        let endorsement: Endorsement
    }

    private func find(
        _ count: Int, below start: FeedPlace, for caller: Caller, in transaction: any ReadTransaction
    ) throws -> [Found] {
        var circle = FriendCircle(of: caller.account, neighbours: neighbours, in: transaction)
        var walk = try FriendsWalk(&circle, below: start, rules: rules, in: transaction)
        var found: [Found] = []
        var passed: Set<VideoID> = []
        // What the walk came by and nobody looked at yet.
        var waiting: ArraySlice<VideoID> = []
        while found.count < count {
            if waiting.isEmpty {
                let entries = try walk.next(count, in: &circle)
                if entries.isEmpty { return found }
                waiting = entries.map(\.video).filter { passed.insert($0).inserted }[...]
            }
            let candidates = Array(waiting.prefix(max(count - found.count, Self.fewest)))
            waiting = waiting.dropFirst(candidates.count)
            let endorsed = try endorsements(of: candidates, by: &circle, in: transaction)
            // What a friend liked above the start stands on an earlier page.
            let new = candidates.filter { endorsed[$0].map { $0.place < start } ?? false }
            let videos = try views.views(new, for: caller, in: transaction)
            for video in new {
                guard let view = videos[video], view.state == .published, let endorsement = endorsed[video] else { continue }
                found.append(Found(video: view, endorsement: endorsement))
            }
        }
        return Array(found.prefix(count))
    }

    private func items(_ found: [Found], in transaction: any ReadTransaction) throws -> [FeedItem] {
        let shown = found.flatMap { $0.endorsement.likes.prefix(Self.names).map(\.account) }
        let cards = try neighbours.accounts.cards(for: Set(shown), in: transaction)
        return found.map { found in
            let likes = found.endorsement.likes
            return FeedItem(
                video: found.video,
                reason: .friends(
                    FriendsReason(
                        friends: likes.prefix(Self.names).compactMap { cards[$0.account] }, count: likes.count,
                        likedAt: found.endorsement.place.at)))
        }
    }
}
