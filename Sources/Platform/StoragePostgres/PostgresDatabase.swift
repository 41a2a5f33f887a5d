import Dispatch
package import Storage

/// The store on a PostgreSQL server: a few connections, each with a thread of its own.
///
/// A body runs at SERIALIZABLE, so that it may rely on what it reads just as on SQLite, where there is one writer. If
/// the server finds that two bodies got in each other's way it gives one up, and that one runs again.
/// `docs/decisions/0003-postgres-isolation.md` says why.
package final class PostgresDatabase: Database {
    package var dialect: Dialect { .postgres }

    private let connections: [PostgresConnection]
    private let lanes: Lanes<PostgresConnection>

    /// How many bodies of `writeEach` share a transaction.
    private static let largestBatch = 64

    /// Nothing is opened before it is needed, so that a server that is away makes requests fail and not the start.
    /// - Parameters:
    ///   - url: as libpq reads it: `postgresql://user@host/database`. The password may stand in the URL or in libpq's
    ///     own places.
    ///   - schema: where the tables are, if not in the first place of the role's search path.
    package init(url: String, schema: String? = nil, connections count: Int = 8) {
        connections = (0..<max(count, 1)).map { _ in PostgresConnection(url: url, schema: schema) }
        lanes = Lanes(connections.map { connection in { body in connection.perform(body) } }, patience: .seconds(2))
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any ReadTransaction) throws -> T) async throws -> T {
        try await perform { connection in
            try connection.inTransaction(.reading) { try body($0) }
        }
    }

    @discardableResult
    package func write<T: Sendable>(_ body: @escaping @Sendable (any WriteTransaction) throws -> T) async throws -> T {
        try await perform { connection in
            try connection.inTransaction(.writing) { try body($0) }
        }
    }

    package func writeEach<T: Sendable>(
        _ bodies: [@Sendable (any WriteTransaction) throws -> T]
    ) async -> [Result<T, any Error>] {
        var results: [Result<T, any Error>] = []
        for start in stride(from: 0, to: bodies.count, by: PostgresDatabase.largestBatch) {
            let batch = Array(bodies[start..<min(start + PostgresDatabase.largestBatch, bodies.count)])
            do {
                results += try await perform { connection in
                    try connection.inTransaction(.writing) { transaction in
                        try batch.map { body in try transaction.inSavepoint { try body($0) } }
                    }
                }
            } catch {
                results += batch.map { _ in .failure(error) }
            }
        }
        return results
    }

    package func shred() async {}

    package func close() async throws {
        lanes.close()
        for connection in connections {
            await withCheckedContinuation { continuation in
                connection.perform { connection in
                    connection.close()
                    continuation.resume()
                }
            }
        }
    }

    private func perform<T: Sendable>(_ body: @escaping @Sendable (PostgresConnection) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            lanes.enqueue { connection in
                continuation.resume(with: Result { try body(connection) })
            } refuse: { failure in
                continuation.resume(throwing: failure)
            }
        }
    }
}
