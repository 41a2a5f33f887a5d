package import API
internal import Foundation

/// How large a society is to be. The same plan makes the same society, down to every id.
package struct SocietyPlan: Codable, Sendable, Equatable {
    package var people = 100_000
    /// How many friends somebody has on average. Most have fewer, and few have very many.
    package var meanFriends = 150
    /// Nobody has more.
    package var mostFriends = 10_000
    package var pages = 3_000
    package var videos = 1_000_000
    package var likes = 20_000_000
    package var seed: UInt64 = 1
    /// How far back it goes.
    package var days = 300
    /// When it ends: 2026-11-28. Whoever looks at it should have this time, or a later one.
    package var end = Timestamp(milliseconds: 1_795_824_000_000)

    package init() {}

    /// How many friends the viewers have exactly, as far as the society is large enough for it.
    package var viewerFriends: [Int] { [10, 150, 1_000, 10_000].filter { $0 <= min(mostFriends, people / 2) } }

    /// So many viewers have the same number of friends.
    package static let viewersEach = 4

    /// The people through whose eyes feeds are measured: the last ones.
    package var viewers: [SocietyViewer] {
        let all = viewerFriends.flatMap { friends in Array(repeating: friends, count: Self.viewersEach) }
        return all.enumerated().map { place, friends in
            SocietyViewer(account: account(people - all.count + place), friends: friends, token: "viewer-\(seed)-\(place)")
        }
    }

    package var start: Timestamp { end.adding(.seconds(-86_400 * days)) }

    /// The id of a person, counted from 0.
    package func account(_ place: Int) -> AccountID { AccountID(rawValue: id(at: start, place)) }

    /// An id such as the server makes at some moment.
    func id(at moment: Timestamp, _ place: Int) -> Int64 {
        let epoch: Int64 = 1_767_225_600_000
        return (moment.milliseconds - epoch) << 22 | Int64(place & 0x3F_FFFF)
    }

    /// Chance for one part of the society, so that a part stays the same when another changes.
    func chance(for part: String) -> Chance {
        Chance(seed: part.utf8.reduce(seed &* 0x100_0000_01B3) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }
}

/// Somebody through whose eyes feeds are measured.
package struct SocietyViewer: Sendable {
    package let account: AccountID
    /// Exactly so many, all of them mutual.
    package let friends: Int
    /// Of a session that is open.
    package let token: String
}
