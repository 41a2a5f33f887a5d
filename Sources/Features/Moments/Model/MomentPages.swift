import API
import MomentsAPI

/// How lists of Moments are asked for a page at a time.
enum MomentPages {
    /// - Throws: `MomentsFailure` if it is not 1 to 200.
    static func limit(_ asked: Int?) throws -> Int {
        let limit = asked ?? 50
        guard (1...200).contains(limit) else { throw MomentsFailure.badLimit }
        return limit
    }

    /// Below which post a page begins: above all of them without a cursor.
    static func place(_ cursor: String?) throws -> MomentID {
        guard let cursor else { return MomentID(rawValue: .max) }
        guard let place = MomentID(cursor) else { throw MomentsFailure.badCursor }
        return place
    }
}
