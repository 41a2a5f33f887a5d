import CLibPQ
import Dispatch
import Foundation
import Storage

/// One connection to the server. It opens itself when it is needed and after it was lost.
///
/// Safe because everything that changes is touched on `queue` alone.
final class PostgresConnection: @unchecked Sendable {
    private let url: String
    private let schema: String?
    private let queue = DispatchQueue(label: "teahouse.postgres")
    private var handle: OpaquePointer?
    private var statements: [PostgresStatementKey: String] = [:]

    /// Statements with lists come in many lengths; when there are too many all are forgotten.
    private static let mostStatements = 500
    /// Longer than the server's own limit on a statement: it is for a server that says nothing at all.
    private static let longestSilence: Duration = .seconds(15)

    init(url: String, schema: String?) {
        self.url = url
        self.schema = schema
    }

    func perform(_ body: @escaping @Sendable (PostgresConnection) -> Void) {
        queue.async { [self] in body(self) }
    }

    // MARK: Opening and closing

    /// Opens the connection if it is not open.
    /// - Throws: `StoreFailure.busy` within two seconds if the server is away.
    func open() throws {
        if let handle, PQstatus(handle) == CONNECTION_OK { return }
        close()
        guard let fresh = connect() else { throw StoreFailure.busy("There is no memory for a connection.") }
        guard PQstatus(fresh) == CONNECTION_OK else {
            let reason = String(cString: PQerrorMessage(fresh))
            PQfinish(fresh)
            throw StoreFailure.busy("The database server is away: \(reason)")
        }
        handle = fresh
        do {
            try setUp()
        } catch {
            close()
            throw error
        }
    }

    func close() {
        if let handle { PQfinish(handle) }
        handle = nil
        statements = [:]
    }

    private func connect() -> OpaquePointer? {
        let options = [
            ("dbname", url), ("connect_timeout", "2"), ("application_name", "teahouse"), ("client_encoding", "UTF8"),
            ("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3"), ("tcp_user_timeout", "15000"),
        ]
        let keys = options.map { strdup($0.0) } + [nil]
        let values = options.map { strdup($0.1) } + [nil]
        defer { for text in keys + values { free(text) } }
        return PQconnectdbParams(keys.map { UnsafePointer($0) }, values.map { UnsafePointer($0) }, 1)
    }

    /// A lock that somebody holds, a statement that runs away or a client that forgot its transaction must not hold
    /// up people for longer than they wait.
    private func setUp() throws {
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        var settings = """
            SET synchronous_commit = on; SET lock_timeout = '250ms'; SET statement_timeout = '10s';
            SET idle_in_transaction_session_timeout = '60s'; SET default_transaction_isolation = 'serializable';
            """
        if let schema { settings += "SET search_path = \"\(schema.replacing("\"", with: "\"\""))\";" }
        try command(settings)
    }

    // MARK: Statements

    /// Runs text without values: BEGIN, COMMIT, SET.
    /// - Returns: what the server says it did.
    @discardableResult
    func command(_ text: String) throws -> String {
        try sending { PQsendQuery($0, text) }.tag
    }

    func run(_ sql: SQL) throws -> PostgresAnswer {
        let parameters = try PostgresParameters(sql.values)
        let name = try prepare(sql, types: parameters.types)
        return try sending { handle in
            parameters.withPointers { pointers, lengths, formats in
                PQsendQueryPrepared(handle, name, CInt(parameters.types.count), pointers, lengths, formats, 1)
            }
        }
    }

    /// Prepares the statement once for each set of types, as a NULL has none.
    private func prepare(_ sql: SQL, types: [Oid]) throws -> String {
        let key = PostgresStatementKey(text: sql.text, types: types)
        if let name = statements[key] { return name }
        if statements.count >= PostgresConnection.mostStatements {
            try command("DEALLOCATE ALL")
            statements = [:]
        }
        let name = "s\(statements.count)"
        _ = try sending { PQsendPrepare($0, name, sql.text(for: .postgres), CInt(types.count), types) }
        statements[key] = name
        return name
    }

    /// Sends something and waits for the answer.
    private func sending(_ send: (OpaquePointer) -> CInt) throws -> PostgresAnswer {
        guard let handle else { throw PostgresFailure.lost("There is no connection.") }
        guard send(handle) == 1 else { throw lost() }
        var last: PostgresAnswer?
        while let result = try nextResult(handle) {
            // The first failure counts; what follows must be taken off the connection all the same.
            let answer = PostgresAnswer(result)
            if last?.failure == nil { last = answer }
        }
        guard let last else { throw lost() }
        if let failure = last.failure {
            if PQstatus(handle) != CONNECTION_OK { throw lost() }
            throw failure
        }
        return last
    }

    private func nextResult(_ handle: OpaquePointer) throws -> OpaquePointer? {
        let deadline = ContinuousClock.now + PostgresConnection.longestSilence
        while PQisBusy(handle) == 1 {
            let left = (deadline - .now).seconds
            var waiting = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
            if left <= 0 || poll(&waiting, 1, CInt(left * 1_000) + 1) == 0 { throw lost("The database server does not answer.") }
            if PQconsumeInput(handle) == 0 { throw lost() }
        }
        return PQgetResult(handle)
    }

    private func lost(_ reason: String? = nil) -> PostgresFailure {
        let reason = reason ?? handle.map { String(cString: PQerrorMessage($0)) } ?? ""
        close()
        return .lost(reason)
    }
}
