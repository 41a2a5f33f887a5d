package import Storage

/// Runs `body` in a transaction that is taken back, and lists where its statements read a whole table: nothing, if an
/// index serves each of them.
package func tableScans(
    on database: any Database, _ body: @escaping @Sendable (any WriteTransaction) throws -> Void
) async throws -> [String] {
    struct Done: Error { let scans: [String] }
    do {
        try await database.write { transaction in
            // PostgreSQL reads small tables whole although it has an index; this shows whether it could do otherwise.
            if transaction.dialect == .postgres { try transaction.execute("SET LOCAL enable_seqscan = off") }
            let planned = PlannedTransaction(transaction)
            try body(planned)
            throw Done(scans: planned.scans)
        }
        return []
    } catch let done as Done {
        return done.scans
    }
}

/// Asks the engine how it would run each statement before it runs it.
private final class PlannedTransaction: WriteTransaction {
    private let inner: any WriteTransaction
    private(set) var scans: [String] = []

    init(_ inner: any WriteTransaction) { self.inner = inner }

    var dialect: Dialect { inner.dialect }

    func rows(_ sql: SQL) throws -> [Row] {
        try plan(sql)
        return try inner.rows(sql)
    }

    func execute(_ sql: SQL) throws -> Int {
        try plan(sql)
        return try inner.execute(sql)
    }

    func afterCommit(_ body: @escaping @Sendable () -> Void) { inner.afterCommit(body) }

    private func plan(_ sql: SQL) throws {
        let text = sql.text(for: dialect)
        switch dialect {
        case .sqlite:
            let steps = try inner.rows("EXPLAIN QUERY PLAN " + sql).map { try $0.get(3, String.self) }
            scans += steps.filter { $0.hasPrefix("SCAN ") && $0 != "SCAN CONSTANT ROW" }.map { "\($0): \(text)" }
        case .postgres:
            let steps = try inner.rows("EXPLAIN " + sql).map { try $0.get(0, String.self) }
            scans += steps.filter { $0.contains("Seq Scan on") }.map { "\($0): \(text)" }
        }
    }
}
