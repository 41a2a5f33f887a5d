import Storage

/// One body's view of the open transaction, on the thread of its connection.
final class PostgresTransaction: WriteTransaction {
    private let connection: PostgresConnection
    private(set) var afterwards: [@Sendable () -> Void] = []
    /// The failure that ended the transaction for this body, even if the body caught it.
    private var failure: PostgresFailure?
    private var isOver = false

    init(_ connection: PostgresConnection) { self.connection = connection }

    var dialect: Dialect { .postgres }

    func rows(_ sql: SQL) throws -> [Row] { try run(sql).rows() }

    func execute(_ sql: SQL) throws -> Int { try run(sql).changedRows }

    func afterCommit(_ body: @escaping @Sendable () -> Void) { afterwards.append(body) }

    /// From now on the transaction refuses: its body has returned, and the connection serves the next.
    func end() { isOver = true }

    /// Runs the body to its end; a failure of a statement stays a failure even if the body caught it.
    func settling<T>(_ body: () throws -> T) throws -> T {
        let result = Result { try body() }
        if let failure { throw failure }
        return try result.get()
    }

    /// Runs a body in a savepoint: a failure takes back what the body did, and nothing else.
    /// - Throws: what makes the whole transaction run again.
    func inSavepoint<T>(_ body: (PostgresTransaction) throws -> T) throws -> Result<T, any Error> {
        try connection.command("SAVEPOINT body")
        let inner = PostgresTransaction(connection)
        defer { inner.end() }
        do {
            let value = try inner.settling { try body(inner) }
            try connection.command("RELEASE body")
            afterwards += inner.afterwards
            return .success(value)
        } catch PostgresFailure.refused(let failure) {
            try takeBack()
            return .failure(failure)
        } catch let failure as PostgresFailure {
            throw failure
        } catch {
            try takeBack()
            return .failure(error)
        }
    }

    private func takeBack() throws {
        try connection.command("ROLLBACK TO body; RELEASE body")
    }

    private func run(_ sql: SQL) throws -> PostgresAnswer {
        if isOver { throw StoreFailure.other("A transaction was used after its end.") }
        if let failure { throw failure.storeFailure }
        do {
            return try connection.run(sql)
        } catch let failure as PostgresFailure {
            self.failure = failure
            throw failure.storeFailure
        }
    }
}
