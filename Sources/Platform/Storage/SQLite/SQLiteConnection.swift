import Foundation
import GRDB
import GRDBSQLite

/// One connection to the file with its prepared statements. Values go through SQLite's own interface to the
/// statement that GRDB prepared, because a message costs a few small statements and each microsecond counts.
///
/// Safe because everything that changes is touched inside `perform` alone, which GRDB runs one at a time.
final class SQLiteConnection: @unchecked Sendable {
    private let queue: DatabaseQueue
    private var statements: [String: Statement] = [:]
    private var database: GRDB.Database?

    /// Statements with lists come in many lengths; when there are too many all are forgotten.
    private static let mostStatements = 500

    init(path: String, configuration: Configuration) throws {
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Runs `body` on the connection's thread, after what was asked before.
    func perform(_ body: @escaping @Sendable (SQLiteConnection) -> Void) {
        queue.asyncWriteWithoutTransaction { [self] database in
            self.database = database
            defer { self.database = nil }
            body(self)
        }
    }

    /// Runs `body` on one snapshot. Called on the connection's thread.
    func reading<T>(_ body: (any ReadTransaction) throws -> T) throws -> T {
        _ = try execute("BEGIN DEFERRED")
        defer { if isInTransaction { _ = try? execute("COMMIT") } }
        return try SQLiteTransaction(self).settling { try body($0) }
    }

    /// Runs `body` now. Not for threads of the cooperative pool.
    func performAndWait<T>(_ body: (SQLiteConnection) throws -> T) throws -> T {
        try queue.writeWithoutTransaction { database in
            self.database = database
            defer { self.database = nil }
            return try body(self)
        }
    }

    /// What GRDB itself is needed for; inside `perform` alone.
    func withDatabase<T>(_ body: (GRDB.Database) throws -> T) throws -> T {
        guard let database else { throw StoreFailure.busy("The store is closed.") }
        return try body(database)
    }

    var handle: OpaquePointer? { database?.sqliteConnection }

    /// False as soon as SQLite has given up a transaction by itself, as it does when the disk is full.
    var isInTransaction: Bool { handle.map { sqlite3_get_autocommit($0) == 0 } ?? false }

    /// Closes the file after the work that was asked for before.
    func close() async throws {
        await withCheckedContinuation { continuation in
            perform { connection in
                connection.statements.removeAll()
                continuation.resume()
            }
        }
        try queue.close()
    }

    // MARK: Statements

    func rows(_ sql: SQL) throws -> [Row] {
        try run(sql) { statement in
            var rows: [Row] = []
            let columns = sqlite3_column_count(statement)
            while try step(statement) {
                rows.append(Row((0..<columns).map { SQLiteConnection.value(of: statement, at: $0) }))
            }
            return rows
        }
    }

    func execute(_ sql: SQL) throws -> Int {
        let before = sqlite3_total_changes64(handle)
        try run(sql) { statement in
            while try step(statement) {}
        }
        // Statements that are no INSERT, UPDATE or DELETE leave the count of the one before.
        return sqlite3_total_changes64(handle) == before ? 0 : Int(sqlite3_changes64(handle))
    }

    private func run<T>(_ sql: SQL, _ body: (OpaquePointer) throws -> T) throws -> T {
        let statement = try prepared(sql)
        defer {
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
        try bind(sql.values, to: statement)
        return try body(statement)
    }

    private func prepared(_ sql: SQL) throws -> OpaquePointer {
        if let known = statements[sql.text] { return known.sqliteStatement }
        if statements.count >= SQLiteConnection.mostStatements { statements.removeAll() }
        let new = try withDatabase { database in
            do {
                return try database.makeStatement(sql: sql.text(for: .sqlite))
            } catch let error as DatabaseError {
                throw StoreFailure(error)
            }
        }
        statements[sql.text] = new
        return new.sqliteStatement
    }

    private func step(_ statement: OpaquePointer) throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw failure(code)
        }
    }

    private func failure(_ code: CInt) -> StoreFailure {
        StoreFailure(sqliteCode: code, handle.map { String(cString: sqlite3_errmsg($0)) } ?? "")
    }

    // MARK: Values

    private func bind(_ values: [SQLValue], to statement: OpaquePointer) throws {
        var place: CInt = 0
        for value in values {
            place += 1
            try value.requireStorable()
            let code =
                switch value {
                case .null: sqlite3_bind_null(statement, place)
                case .integer(let number): sqlite3_bind_int64(statement, place, number)
                case .real(let number): sqlite3_bind_double(statement, place, number)
                case .boolean(let flag): sqlite3_bind_int64(statement, place, flag ? 1 : 0)
                case .text(let text): SQLiteConnection.bind(text, to: statement, at: place)
                case .blob(let data): SQLiteConnection.bind(data, to: statement, at: place)
                }
            guard code == SQLITE_OK else { throw failure(code) }
        }
    }

    /// Tells SQLite to make its own copy.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private static func bind(_ text: String, to statement: OpaquePointer, at place: CInt) -> CInt {
        var text = text
        return text.withUTF8 { bytes in
            // An empty string may have no address, which would mean NULL.
            guard let start = bytes.baseAddress else { return sqlite3_bind_text(statement, place, "", 0, copied) }
            return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                sqlite3_bind_text(statement, place, $0, CInt(bytes.count), copied)
            }
        }
    }

    private static func bind(_ data: Data, to statement: OpaquePointer, at place: CInt) -> CInt {
        data.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, !bytes.isEmpty else { return sqlite3_bind_zeroblob(statement, place, 0) }
            return sqlite3_bind_blob(statement, place, start, CInt(bytes.count), copied)
        }
    }

    private static func value(of statement: OpaquePointer, at column: CInt) -> SQLValue {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
        case SQLITE_TEXT:
            let start = sqlite3_column_text(statement, column)
            let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
            return .text(String(decoding: bytes, as: UTF8.self))
        case SQLITE_BLOB:
            guard let start = sqlite3_column_blob(statement, column) else { return .blob(Data()) }
            return .blob(Data(bytes: start, count: Int(sqlite3_column_bytes(statement, column))))
        default: return .null
        }
    }
}
