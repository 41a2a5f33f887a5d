import API
import Kernel

/// A place in a list that is ordered by time and, at the same time, by id; the newest first. Lists go on below it.
struct FeedPlace: Sendable, Hashable, Comparable {
    let at: Timestamp
    let id: Int64

    init(at: Timestamp, id: Int64) {
        self.at = at
        self.id = id
    }

    /// - Throws: `ChannelsFailure.badCursor`.
    init(_ cursor: String) throws {
        let parts = cursor.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let at = Int64(parts[0]), let id = Int64(parts[1]), at >= 0, id >= 0 else {
            throw ChannelsFailure.badCursor
        }
        self.init(at: Timestamp(milliseconds: at), id: id)
    }

    /// Above everything.
    static let top = FeedPlace(at: Timestamp(milliseconds: .max), id: .max)

    var cursor: String { "\(at.milliseconds)-\(id)" }

    static func < (left: Self, right: Self) -> Bool { (left.at, left.id) < (right.at, right.id) }
}

extension Int {
    /// How many entries a page is to have, of a list that says so itself.
    /// - Throws: `Failure` if it is not 1 to 100.
    static func limit(_ asked: Int?) throws -> Int { try limit(asked, most: 100, standard: 30) }

    /// How many entries a page of any list is to have.
    /// - Throws: `Failure` if it is not 1 to 200.
    static func limit(_ request: PageRequest) throws -> Int { try limit(request.limit, most: 200, standard: 50) }

    private static func limit(_ asked: Int?, most: Int, standard: Int) throws -> Int {
        let limit = asked ?? standard
        guard (1...most).contains(limit) else { throw ChannelsFailure.badLimit(most: most) }
        return limit
    }
}
