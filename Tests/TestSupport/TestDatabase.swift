package import Foundation
package import Storage
import StoragePostgres

/// Runs `body` on an empty database of its own with these migrations applied, and takes it away afterwards.
@discardableResult
package func withDatabase<T>(
    on engine: Engine, migrations: [Migration] = [], _ body: (any Database) async throws -> T
) async throws -> T {
    switch engine {
    case .sqlite:
        try await withTemporaryFolder { folder in
            let database = try SQLiteDatabase(path: folder.appending(path: "teahouse.sqlite").path)
            return try await using(database, migrations: migrations, body)
        }
    case .postgres:
        try await withPostgresSchema { url, schema in
            try await using(PostgresDatabase(url: url, schema: schema, connections: 4), migrations: migrations, body)
        }
    }
}

/// Runs `body` with an empty schema of the test server, for tests that open it themselves or twice.
@discardableResult
package func withPostgresSchema<T>(_ body: (_ url: String, _ schema: String) async throws -> T) async throws -> T {
    let url = try postgresURL()
    let schema = "test_\(UInt64.random(in: 0 ... .max))"
    try await onServer(url) { try $0.execute("CREATE SCHEMA \(raw: schema)") }
    let result: Result<T, any Error>
    do { result = .success(try await body(url, schema)) } catch { result = .failure(error) }
    try await onServer(url) { try $0.execute("DROP SCHEMA \(raw: schema) CASCADE") }
    return try result.get()
}

/// Runs `body` with an empty folder and takes it away afterwards. It lies in memory where there is such a place,
/// because tests wait for many commits.
@discardableResult
package func withTemporaryFolder<T>(_ body: (URL) async throws -> T) async throws -> T {
    let inMemory = URL(filePath: "/dev/shm", directoryHint: .isDirectory)
    let isThere = FileManager.default.isWritableFile(atPath: inMemory.path)
    let folder = (isThere ? inMemory : FileManager.default.temporaryDirectory).appending(path: "teahouse-test-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
}

/// - Throws: a sentence that says what to do if no server was named. Tests on PostgreSQL are never left out quietly.
package func postgresURL() throws -> String {
    guard let url = ProcessInfo.processInfo.environment["TEST_POSTGRES_URL"], !url.isEmpty else {
        throw MissingServer()
    }
    return url
}

private struct MissingServer: Error, CustomStringConvertible {
    let description = "TEST_POSTGRES_URL names no PostgreSQL server. Run `make test`, or `scripts/with-postgres swift test`, which start a private one."
}

private func using<T>(
    _ database: any Database, migrations: [Migration], _ body: (any Database) async throws -> T
) async throws -> T {
    let result: Result<T, any Error>
    do {
        if !migrations.isEmpty { try await Migrator(database).migrate(migrations) }
        result = .success(try await body(database))
    } catch {
        result = .failure(error)
    }
    try await database.close()
    return try result.get()
}

private func onServer(_ url: String, _ body: @escaping @Sendable (any WriteTransaction) throws -> Int) async throws {
    let database = PostgresDatabase(url: url, connections: 1)
    do {
        try await database.write { transaction in
            // At SERIALIZABLE, dropping a table conflicts with everybody who read it as long as any other test has a
            // transaction open.
            try transaction.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
            return try body(transaction)
        }
    } catch {
        try? await database.close()
        throw error
    }
    try await database.close()
}
