import API
import ChannelsAPI
import Storage

/// Walks down the public likes of somebody's circle, the newest first, without a gap. There are two ways to the same list:
///
/// - *By friends*: the newest like of each friend is looked up, and those of the most recent friends are merged. It costs a
///   look-up for each friend, however many others there are.
/// - *By time*: the likes of everybody are read down, and those of friends are kept. Where somebody has thousands of
///   friends these are soon found; where their friends like little, the walk goes over to the other way in time.
struct FriendsWalk {
    /// Up to so many friends each of them is looked up.
    static let few = 400
    /// So many likes of everybody are read at once.
    private static let batch = 500

    private let likes = LikeStore()
    private let transaction: any ReadTransaction
    /// Everything above has been handed out; what lies exactly here too, where it is walked by time.
    private var place: FeedPlace
    private var way: Way

    private enum Way {
        /// The newest like of each friend below the place.
        case friends([AccountID: LikeStore.Entry])
        /// The last like of anybody that was looked at, and how many more may be.
        case time(LikeStore.Entry, left: Int)
    }

    init(_ circle: inout FriendCircle, below place: FeedPlace, in transaction: any ReadTransaction) throws {
        self.transaction = transaction
        self.place = place
        let most = try circle.mostMembers()
        if most > Self.few {
            let start = LikeStore.Entry(account: AccountID(rawValue: 0), video: VideoID(rawValue: place.id), at: place.at)
            way = .time(start, left: max(most * 2, Self.batch))
        } else {
            way = .friends(try Self.heads(of: circle.all(), below: place, likes, transaction))
        }
    }

    /// The next likes, at least `count` of them unless there are fewer; none at the end.
    mutating func next(_ count: Int, in circle: inout FriendCircle) throws -> [LikeStore.Entry] {
        switch way {
        case .friends(let heads): return try next(count, from: heads)
        case .time(let last, let left):
            let found = try next(count, after: last, left: left, &circle)
            return try found.isEmpty && isByFriends ? next(count, in: &circle) : found
        }
    }

    private var isByFriends: Bool { if case .friends = way { true } else { false } }

    // MARK: By friends

    private mutating func next(_ count: Int, from heads: [AccountID: LikeStore.Entry]) throws -> [LikeStore.Entry] {
        if heads.isEmpty { return [] }
        // The next `count` likes are those of the `count` friends who liked last.
        let recent = heads.values.sorted { $0.place > $1.place }.prefix(count)
        var low = recent.count == count ? recent[count - 1].place : FeedPlace(at: Timestamp(milliseconds: 0), id: 0)
        let found = try likes.list(of: recent.map(\.account), from: low, below: place, most: count, in: transaction)
        // Of whom more was there than was read, everything is known down to the moment of the last.
        for mine in Dictionary(grouping: found, by: \.account).values where mine.count >= count {
            if let last = mine.map(\.at).min() { low = max(low, FeedPlace(at: last, id: 0)) }
        }
        var heads = heads
        let passed = heads.values.filter { $0.place >= low }.map(\.account)
        for account in passed { heads[account] = nil }
        heads.merge(try Self.heads(of: Set(passed), below: low, likes, transaction)) { _, new in new }
        place = low
        way = .friends(heads)
        return found.filter { $0.place >= low }.sorted { $0.place > $1.place }
    }

    private static func heads(
        of accounts: Set<AccountID>, below place: FeedPlace, _ likes: LikeStore, _ transaction: any ReadTransaction
    ) throws -> [AccountID: LikeStore.Entry] {
        let newest = try likes.newest(of: accounts, below: place, in: transaction)
        return Dictionary(newest.map { ($0.account, $0) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: By time

    private mutating func next(
        _ count: Int, after last: LikeStore.Entry, left: Int, _ circle: inout FriendCircle
    ) throws -> [LikeStore.Entry] {
        var (found, last, left): ([LikeStore.Entry], LikeStore.Entry, Int) = ([], last, left)
        while found.count < count {
            guard left > 0 else {
                // Those who liked the same video at the same moment may still come: they are read once more.
                let here = FeedPlace(at: last.at, id: last.video.rawValue == .max ? .max : last.video.rawValue + 1)
                place = min(place, here)
                way = .friends(try Self.heads(of: circle.all(), below: place, likes, transaction))
                return found
            }
            let some = try likes.list(below: last, limit: Self.batch, in: transaction)
            let friends = try circle.members(among: Set(some.map(\.account)))
            found += some.filter { friends.contains($0.account) }
            guard some.count == Self.batch, let end = some.last else {
                way = .friends([:])
                return found
            }
            last = end
            left -= some.count
        }
        way = .time(last, left: left)
        return found
    }
}
