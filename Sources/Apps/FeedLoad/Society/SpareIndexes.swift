package import Storage

/// The indexes of a table that it can do without while it is filled. They are made again from the engine's own words for them,
/// so that the schema is the same afterwards. What keeps keys unique stays.
package struct SpareIndexes: Sendable {
    private let definitions: [String]

    /// Takes the indexes of these tables away.
    package init(of tables: [String], on database: any Database) async throws {
        definitions = try await database.write { transaction in
            let rows = try transaction.rows(Self.query(for: tables, in: transaction.dialect))
            for row in rows { try transaction.execute("DROP INDEX \(raw: row.get(0, String.self))") }
            return try rows.map { try $0.get(1) }
        }
    }

    /// Makes them again.
    package func makeAgain(on database: any Database) async throws {
        for definition in definitions { try await database.write { try $0.execute("\(raw: definition)") } }
    }

    private static func query(for tables: [String], in dialect: Dialect) -> SQL {
        switch dialect {
        case .sqlite: "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (\(list: tables))"
        case .postgres:
            """
            SELECT CAST(indexname AS TEXT), indexdef FROM pg_indexes
            WHERE schemaname = current_schema() AND tablename IN (\(list: tables))
                AND indexname NOT IN (SELECT conname FROM pg_constraint)
            """
        }
    }
}
