import API
import MomentsAPI
import Storage

/// A post as the feed walks past it.
struct MomentEntry: Sendable, Hashable {
    let id: MomentID
    let author: AccountID
}

extension MomentStore {
    /// The newest post of each of these people below a place; absent for those who have none.
    func newest(
        of authors: some Sequence<AccountID>, below place: MomentID, in transaction: any ReadTransaction
    ) throws -> [AccountID: MomentID] {
        var newest: [AccountID: MomentID] = [:]
        for piece in authors.inPieces {
            for row in try transaction.rows(Self.newestQuery(of: piece, below: place)) { newest[try row.get(0)] = try row.find(1) }
        }
        return newest
    }

    static func newestQuery(of authors: [AccountID], below place: MomentID) -> SQL {
        """
        WITH wanted (author) AS (VALUES \(rows: authors.map { [$0] as [any SQLConvertible] }))
        SELECT w.author, (SELECT m.id FROM moments m WHERE m.author = w.author AND m.id < \(place) ORDER BY m.id DESC LIMIT 1)
        FROM wanted w
        """
    }

    /// The posts of these people from one place down to another, of each at most the newest `most`.
    func list(
        of authors: some Sequence<AccountID>, from low: MomentID, below high: MomentID, most: Int, in transaction: any ReadTransaction
    ) throws -> [MomentEntry] {
        try authors.inPieces.flatMap { piece in
            try transaction.rows(Self.rangeQuery(of: piece, from: low, below: high, most: most)).map(Self.entry)
        }
    }

    static func rangeQuery(of authors: [AccountID], from low: MomentID, below high: MomentID, most: Int) -> SQL {
        // Of somebody who posts all day only the newest are read: the place of the last of them is looked up first.
        """
        WITH wanted (author) AS (VALUES \(rows: authors.map { [$0] as [any SQLConvertible] })),
        bounds AS MATERIALIZED (
            SELECT w.author, COALESCE((
                SELECT m.id FROM moments m WHERE m.author = w.author AND m.id < \(high)
                ORDER BY m.id DESC LIMIT 1 OFFSET \(most - 1)), 0) AS since
            FROM wanted w
        )
        SELECT m.id, m.author FROM bounds b JOIN moments m ON m.author = b.author
        WHERE m.id >= b.since AND m.id >= \(low) AND m.id < \(high)
        """
    }

    /// The posts of everybody below a place, the newest first.
    func list(below place: MomentID, limit: Int, in transaction: any ReadTransaction) throws -> [MomentEntry] {
        try transaction.rows("SELECT id, author FROM moments WHERE id < \(place) ORDER BY id DESC LIMIT \(limit)").map(Self.entry)
    }

    private static func entry(_ row: Row) throws -> MomentEntry { MomentEntry(id: try row.get(0), author: try row.get(1)) }
}
