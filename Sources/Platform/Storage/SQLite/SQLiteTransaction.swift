/// One body's view of the open transaction, on the thread of its connection.
final class SQLiteTransaction: WriteTransaction {
    private let connection: SQLiteConnection
    private(set) var afterwards: [@Sendable () -> Void] = []
    private var isOver = false

    init(_ connection: SQLiteConnection) { self.connection = connection }

    var dialect: Dialect { .sqlite }

    func rows(_ sql: SQL) throws -> [Row] {
        try requireOpen()
        return try connection.rows(sql)
    }

    func execute(_ sql: SQL) throws -> Int {
        try requireOpen()
        return try connection.execute(sql)
    }

    func afterCommit(_ body: @escaping @Sendable () -> Void) { afterwards.append(body) }

    /// From now on the transaction refuses: its body has returned, and the connection serves the next.
    func end() { isOver = true }

    private func requireOpen() throws {
        if isOver { throw StoreFailure.other("A transaction was used after its end.") }
        // Without this a body that goes on after a full disk would write outside of any transaction.
        if !connection.isInTransaction { throw StoreFailure.full }
    }
}
