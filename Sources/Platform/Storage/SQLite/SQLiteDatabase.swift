import Foundation
import GRDB
package import Logging

/// The embedded store: one SQLite file with a write-ahead log, where a commit is answered after it is on disk.
///
/// Three kinds of connections work on it: one that writes (`SQLiteWriter`), some that read, one that keeps the log
/// short (`SQLiteCheckpoints`).
package final class SQLiteDatabase: Database {
    package let path: String
    package var dialect: Dialect { .sqlite }

    private let connection: SQLiteConnection
    private let writer: SQLiteWriter
    private let readers: [SQLiteConnection]
    private let reading: Lanes<SQLiteConnection>
    private let checkpointer: SQLiteConnection
    private let checkpoints: SQLiteCheckpoints

    /// Opens the file and makes it if there is none.
    /// - Throws: `StoreFailure.corrupt` if the file is no database.
    package init(path: String, readers count: Int = 4, logger: Logger = Logger(label: "teahouse.store")) throws {
        self.path = path
        do {
            try SQLiteDatabase.makePrivateFile(at: path)
            connection = try SQLiteConnection(path: path, configuration: .writing)
            checkpointer = try SQLiteConnection(path: path, configuration: .writing)
            readers = try (0..<count).map { _ in try SQLiteConnection(path: path, configuration: .reading) }
        } catch let error as DatabaseError {
            throw StoreFailure(error)
        }
        checkpoints = SQLiteCheckpoints(checkpointer, logger: logger)
        try checkpoints.watch(connection)
        writer = SQLiteWriter(connection, checkpoints: checkpoints)
        reading = Lanes(readers.map { reader in { body in reader.perform(body) } })
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any ReadTransaction) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            reading.enqueue { connection in
                continuation.resume(with: Result { try connection.reading(body) })
            } refuse: { failure in
                continuation.resume(throwing: failure)
            }
        }
    }

    @discardableResult
    package func write<T: Sendable>(_ body: @escaping @Sendable (any WriteTransaction) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            writer.enqueue([PendingWrite(body) { continuation.resume(with: $0) }])
        }
    }

    package func writeEach<T: Sendable>(
        _ bodies: [@Sendable (any WriteTransaction) throws -> T]
    ) async -> [Result<T, any Error>] {
        if bodies.isEmpty { return [] }
        return await withCheckedContinuation { continuation in
            let answers = Answers<T>(count: bodies.count) { continuation.resume(returning: $0) }
            writer.enqueue(
                bodies.enumerated().map { place, body in PendingWrite(body) { answers.put($0, at: place) } })
        }
    }

    package func shred() async {
        await withCheckedContinuation { continuation in
            checkpointer.perform { [checkpoints] connection in
                checkpoints.empty(connection)
                continuation.resume()
            }
        }
    }

    package func close() async throws {
        writer.close()
        reading.close()
        // The writer closes last: it moves the rest of the log into the file and takes the log away.
        for connection in readers + [checkpointer, connection] { try await connection.close() }
    }

    /// Asks SQLite to look through the whole file.
    /// - Returns: what is wrong, in its words; empty if nothing is.
    package func findDamage() async throws -> [String] {
        do {
            return try await read { transaction in
                try transaction.rows("PRAGMA integrity_check").map { try $0.get(0, String.self) }.filter { $0 != "ok" }
            }
        } catch StoreFailure.corrupt(let damage) {
            // So broken that the search itself ends early.
            return [damage]
        }
    }

    /// What people wrote is for the server alone; the log gets the same permissions from SQLite.
    private static func makePrivateFile(at path: String) throws {
        if FileManager.default.fileExists(atPath: path) { return }
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw StoreFailure.other("The file of the store cannot be made at \(path).")
        }
    }
}
