package import Storage

/// Where a statement would read a whole table instead of using an index.
/// - Returns: the lines of the engine's plan that say so; empty for a statement fit for a large table.
///
/// PostgreSQL prefers to read small tables whole; it is told not to, so that it does only where no index helps.
package func fullScans(of sql: SQL, on database: any Database) async throws -> [String] {
    try await plan(of: sql, on: database).filter { line in
        switch database.dialect {
        case .sqlite: line.hasPrefix("SCAN ") && !line.contains("USING") && !line.contains("CONSTANT ROW") && !line.contains("SUBQUERY")
        case .postgres: line.contains("Seq Scan")
        }
    }
}

/// Whether a statement finds its rows through an index on both sides of every join.
package func usesIndex(_ sql: SQL, on database: any Database) async throws -> Bool {
    try await fullScans(of: sql, on: database).isEmpty
}

/// The engine's plan, a line for each step.
package func plan(of sql: SQL, on database: any Database) async throws -> [String] {
    switch database.dialect {
    case .sqlite:
        try await database.read { try $0.rows("EXPLAIN QUERY PLAN \(sql)").map { try $0.get(3) } }
    case .postgres:
        try await database.write { transaction in
            try transaction.execute("SET LOCAL enable_seqscan = off")
            return try transaction.rows("EXPLAIN \(sql)").map { try $0.get(0) }
        }
    }
}

/// Where the statements that `body` runs would read a whole table.
package func fullScans(
    on database: any Database, in body: @escaping @Sendable (any WriteTransaction) throws -> Void
) async throws -> [String] {
    let watched = WatchedDatabase(database)
    try await watched.write(body)
    var scans: [String] = []
    for statement in watched.statements { scans += try await fullScans(of: statement, on: database) }
    return scans
}
