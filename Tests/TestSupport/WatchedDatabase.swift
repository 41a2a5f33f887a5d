package import Storage
import Synchronization

/// A database that remembers the statements that run on it, so that a test can ask for their plans:
///
/// ```swift
/// let watched = WatchedDatabase(database)
/// try await ChatStore(database: watched).listChats(of: anna)
/// for statement in watched.statements {
///     #expect(try await fullScans(of: statement, on: database) == [])
/// }
/// ```
package final class WatchedDatabase: Database {
    private let database: any Database
    private let notes = Notes<SQL>()

    package init(_ database: any Database) { self.database = database }

    package var statements: [SQL] { notes.all }
    package var dialect: Dialect { database.dialect }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any ReadTransaction) throws -> T) async throws -> T {
        try await database.read { [notes] in try body(WatchedRead(transaction: $0, notes: notes)) }
    }

    @discardableResult
    package func write<T: Sendable>(_ body: @escaping @Sendable (any WriteTransaction) throws -> T) async throws -> T {
        try await database.write { [notes] in try body(WatchedWrite(transaction: $0, notes: notes)) }
    }

    package func writeEach<T: Sendable>(
        _ bodies: [@Sendable (any WriteTransaction) throws -> T]
    ) async -> [Result<T, any Error>] {
        await database.writeEach(
            bodies.map { body in
                { [notes] in try body(WatchedWrite(transaction: $0, notes: notes)) }
            })
    }

    package func shred() async { await database.shred() }

    package func close() async throws { try await database.close() }
}

private struct WatchedRead: ReadTransaction {
    let transaction: any ReadTransaction
    let notes: Notes<SQL>

    var dialect: Dialect { transaction.dialect }

    func rows(_ sql: SQL) throws -> [Row] {
        notes.note(sql)
        return try transaction.rows(sql)
    }
}

private struct WatchedWrite: WriteTransaction {
    let transaction: any WriteTransaction
    let notes: Notes<SQL>

    var dialect: Dialect { transaction.dialect }

    func rows(_ sql: SQL) throws -> [Row] {
        notes.note(sql)
        return try transaction.rows(sql)
    }

    func execute(_ sql: SQL) throws -> Int {
        notes.note(sql)
        return try transaction.execute(sql)
    }

    func afterCommit(_ body: @escaping @Sendable () -> Void) { transaction.afterCommit(body) }
}
