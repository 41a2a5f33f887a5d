import API
import ChannelsAPI
import Storage

/// Which friends liked a video publicly, the newest first.
struct Endorsement: Sendable {
    let likes: [LikeStore.Entry]

    /// Where the video stands in the feed: at its newest liking.
    var place: FeedPlace { likes[0].place }
}

/// Finds out who of somebody's circle liked videos: among those who liked it, or among the friends, whichever are fewer.
struct Endorsements: Sendable {
    let likes = LikeStore()
    let counts = VideoCountStore()

    /// - Returns: absent for those that no friend likes.
    func callAsFunction(
        of videos: [VideoID], by circle: inout FriendCircle, in transaction: any ReadTransaction
    ) throws -> [VideoID: Endorsement] {
        let tallies = try counts.list(videos, in: transaction)
        let mostFriends = try circle.mostMembers()
        let byLikers = videos.filter { (tallies[$0]?.publicLikes ?? 0) <= mostFriends }
        let byFriends = videos.filter { (tallies[$0]?.publicLikes ?? 0) > mostFriends }
        var entries: [LikeStore.Entry] = []
        if !byLikers.isEmpty {
            let all = try likes.list(among: byLikers, in: transaction)
            let friends = try circle.members(among: Set(all.map(\.account)))
            entries += all.filter { friends.contains($0.account) }
        }
        if !byFriends.isEmpty {
            entries += try likes.list(of: circle.all(), among: byFriends, in: transaction)
        }
        return Dictionary(grouping: entries, by: \.video).mapValues { likes in
            Endorsement(likes: likes.sorted { ($0.at, $0.account) > ($1.at, $1.account) })
        }
    }
}
