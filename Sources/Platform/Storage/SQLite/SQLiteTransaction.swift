/// One body's view of the open transaction, on the thread of its connection.
final class SQLiteTransaction: WriteTransaction {
    private let connection: SQLiteConnection
    private(set) var afterwards: [@Sendable () -> Void] = []
    /// The failure that ended the transaction for this body, even if the body caught it.
    private var failure: (any Error)?
    private var isOver = false

    init(_ connection: SQLiteConnection) { self.connection = connection }

    var dialect: Dialect { .sqlite }

    func rows(_ sql: SQL) throws -> [Row] { try run { try connection.rows(sql) } }

    func execute(_ sql: SQL) throws -> Int { try run { try connection.execute(sql) } }

    func afterCommit(_ body: @escaping @Sendable () -> Void) { afterwards.append(body) }

    /// Runs the body to its end; a failure of a statement stays a failure even if the body caught it, as it does on
    /// PostgreSQL. Afterwards the transaction refuses: its connection serves the next.
    func settling<T>(_ body: (SQLiteTransaction) throws -> T) throws -> T {
        defer { isOver = true }
        let value = try body(self)
        if let failure { throw failure }
        return value
    }

    private func run<T>(_ statement: () throws -> T) throws -> T {
        if isOver { throw StoreFailure.other("A transaction was used after its end.") }
        if let failure { throw failure }
        do {
            return try statement()
        } catch {
            failure = error
            throw error
        }
    }
}
