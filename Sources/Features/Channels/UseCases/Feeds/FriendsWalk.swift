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
    private let rules: FriendsRules
    private let likes = LikeStore()
    private let transaction: any ReadTransaction
    /// Everything above has been handed out; what lies exactly here too, where it is walked by time.
    private var place: FeedPlace
    private var way: Way

    private enum Way {
        /// When each friend liked something last, below the place.
        case friends([AccountID: Timestamp])
        /// The last like of anybody that was looked at, and how many more may be.
        case time(LikeStore.Entry, left: Int)
    }

    init(
        _ circle: inout FriendCircle, below place: FeedPlace, rules: FriendsRules, in transaction: any ReadTransaction
    ) throws {
        self.rules = rules
        self.transaction = transaction
        self.place = place
        let most = try circle.mostMembers()
        if most > rules.few {
            let start = LikeStore.Entry(account: AccountID(rawValue: 0), video: VideoID(rawValue: place.id), at: place.at)
            way = .time(start, left: max(most * 3, rules.batch))
        } else {
            way = .friends(try likes.newest(of: circle.all(), below: place, in: transaction))
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

    private mutating func next(_ count: Int, from heads: [AccountID: Timestamp]) throws -> [LikeStore.Entry] {
        if heads.isEmpty { return [] }
        // The next `count` likes are among those of the `count` friends who liked last.
        let recent = heads.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(count)
        var low = FeedPlace(at: recent.count == count ? recent[count - 1].value : Timestamp(milliseconds: 0), id: 0)
        let near = heads.filter { $0.value >= low.at }.map(\.key)
        let found = try likes.list(of: near, from: low, below: place, most: count, in: transaction)
        // Of whom more was there than was read, everything is known down to the moment of the last.
        for mine in Dictionary(grouping: found, by: \.account).values where mine.count >= count {
            if let last = mine.map(\.at).min() { low = max(low, FeedPlace(at: last, id: 0)) }
        }
        let passed = heads.filter { $0.value >= low.at }.map(\.key)
        var left = heads
        for account in passed { left[account] = nil }
        left.merge(try likes.newest(of: passed, below: low, in: transaction)) { _, new in new }
        place = low
        way = .friends(left)
        return found.filter { $0.place >= low }.sorted { $0.place > $1.place }
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
                way = .friends(try likes.newest(of: circle.all(), below: place, in: transaction))
                return found
            }
            let some = try likes.list(below: last, limit: rules.batch, in: transaction)
            let friends = try circle.members(among: Set(some.map(\.account)))
            found += some.filter { friends.contains($0.account) }
            guard some.count == rules.batch, let end = some.last else {
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
