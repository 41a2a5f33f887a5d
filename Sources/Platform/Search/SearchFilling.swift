package import Storage

/// Fills an index with what was there before it, a little at a time: once after it was made, and again whenever somebody
/// asks for it. Meanwhile everything that changes is put into it as always.
package struct SearchFilling: Sendable {
    private static let batch = 200

    /// Rows after an id, in the order of their ids, at most so many: each with what is found of it, or nil if nothing is.
    package typealias Source =
        @Sendable (
            _ after: Int64, _ limit: Int, _ transaction: any ReadTransaction
        ) throws -> [(id: Int64, text: String?)]

    private let database: any Database
    private let index: SearchIndex
    private let source: Source

    package init(_ index: SearchIndex, of database: any Database, from source: @escaping Source) {
        self.database = database
        self.index = index
        self.source = source
    }

    package static let migrations = [
        Migration("search.1-fillings", ["CREATE TABLE search_fillings (index_name TEXT PRIMARY KEY, reached BIGINT NOT NULL)"])
    ]

    /// Has every index emptied and filled anew by the next runs; until then less is found.
    package static func restart(in transaction: any WriteTransaction) throws { try transaction.execute("DELETE FROM search_fillings") }

    /// Goes on where the last run stopped; does nothing if all is done.
    package func callAsFunction() async throws {
        while try await database.write({ try step(in: $0) }) {}
    }

    /// - Returns: whether there is more to do.
    private func step(in transaction: any WriteTransaction) throws -> Bool {
        let row = try transaction.row("SELECT reached FROM search_fillings WHERE index_name = \(index.name)")
        let reached = try row.map { try $0.get(0, Int64.self) }
        if reached == .max { return false }
        if reached == nil { try index.clear(in: transaction) }
        let rows = try source(reached ?? 0, Self.batch, transaction)
        for row in rows {
            if let text = row.text { try index.put(text, as: row.id, in: transaction) }
        }
        let place = rows.count == Self.batch ? rows.last?.id ?? .max : .max
        try transaction.execute(
            """
            INSERT INTO search_fillings (index_name, reached) VALUES (\(index.name), \(place))
            ON CONFLICT (index_name) DO UPDATE SET reached = excluded.reached
            """)
        return place != .max
    }
}
