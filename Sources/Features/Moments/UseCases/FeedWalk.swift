import API
import Contacts
import MomentsAPI
import Storage

/// Walks down the posts of somebody and their circle, the newest first, without a gap. There are two ways to the same list:
///
/// - *By friends*: the newest post of each friend is looked up, and those of the friends who posted last are merged. It costs a
///   look-up for each friend, however many others there are.
/// - *By time*: the posts of everybody are read down, and those of friends are kept. Where somebody has thousands of friends
///   these are soon found; where their friends post little, the walk goes over to the other way in time.
struct FeedWalk {
    private let rules: WalkRules
    private let moments = MomentStore()
    private let authors: Set<AccountID>
    private let transaction: any ReadTransaction
    /// Everything from here on up has been handed out.
    private var place: MomentID
    private var way: Way

    private enum Way {
        /// The newest post of each author below the place.
        case friends([AccountID: MomentID])
        /// How many more posts of everybody may be looked at.
        case time(left: Int)
    }

    init(_ authors: Set<AccountID>, below place: MomentID, rules: WalkRules, in transaction: any ReadTransaction) throws {
        self.authors = authors
        self.place = place
        self.rules = rules
        self.transaction = transaction
        if authors.count > rules.few {
            way = .time(left: max(authors.count * 2, rules.batch))
        } else {
            way = .friends(try moments.newest(of: authors, below: place, in: transaction))
        }
    }

    /// The next posts, at least one unless there are no more.
    mutating func next(_ count: Int) throws -> [MomentID] {
        switch way {
        case .friends(let heads): return try next(count, from: heads)
        case .time(let left):
            let found = try next(count, left: left)
            if found.isEmpty, case .friends(let heads) = way { return try next(count, from: heads) }
            return found
        }
    }

    /// Nothing more of these people is wanted.
    mutating func leave(_ people: Set<AccountID>) {
        guard case .friends(var heads) = way else { return }
        for person in people { heads[person] = nil }
        way = .friends(heads)
    }

    private mutating func next(_ count: Int, from heads: [AccountID: MomentID]) throws -> [MomentID] {
        if heads.isEmpty { return [] }
        // The next `count` posts are among those of the `count` people who posted last.
        let recent = heads.values.sorted(by: >).prefix(count)
        var low = recent.count == count ? recent[count - 1] : MomentID(rawValue: 0)
        let near = heads.filter { $0.value >= low }.keys
        let found = try moments.list(of: near, from: low, below: place, most: count, in: transaction)
        // Of whom more was there than was read, everything is known down to the last.
        for mine in Dictionary(grouping: found, by: \.author).values where mine.count >= count {
            if let last = mine.map(\.id).min() { low = max(low, last) }
        }
        let passed = heads.filter { $0.value >= low }.keys
        var left = heads
        for author in passed { left[author] = nil }
        left.merge(try moments.newest(of: passed, below: low, in: transaction)) { _, new in new }
        place = low
        way = .friends(left)
        return found.map(\.id).filter { $0 >= low }.sorted(by: >)
    }

    private mutating func next(_ count: Int, left: Int) throws -> [MomentID] {
        var (found, left): ([MomentID], Int) = ([], left)
        while found.count < count {
            guard left > 0 else {
                way = .friends(try moments.newest(of: authors, below: place, in: transaction))
                return found
            }
            let some = try moments.list(below: place, limit: rules.batch, in: transaction)
            found += some.filter { authors.contains($0.author) }.map(\.id)
            guard some.count == rules.batch, let last = some.last else {
                way = .friends([:])
                return found
            }
            place = last.id
            left -= some.count
        }
        way = .time(left: left)
        return found
    }
}
