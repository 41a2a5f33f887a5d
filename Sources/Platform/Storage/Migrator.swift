import API
import Crypto
import Foundation
package import Kernel

/// Brings the schema of a store up to date: each step once, in order, in a transaction of its own, so that a step
/// that is interrupted leaves nothing behind and is done again at the next start.
package struct Migrator: Sendable {
    private let database: any Database
    private let now: TimeSource

    package init(_ database: any Database, now: TimeSource = .system) {
        self.database = database
        self.now = now
    }

    /// Runs the steps that have not run yet. Several servers may do this at once.
    /// - Throws: `StoreFailure.migration` if a step was edited after it ran, or if the store knows steps that this
    ///   program does not: it was written by a newer one.
    package func migrate(_ migrations: [Migration]) async throws {
        try requireUniqueNames(migrations)
        try await secondTryIfAnotherWasFaster { try await makeJournal() }
        let known = Set(migrations.map(\.name))
        let applied = try await database.read { try findApplied(in: $0) }
        if let stranger = applied.keys.filter({ !known.contains($0) }).min() {
            throw StoreFailure.migration(
                "The store was written by a newer version of this program: it knows the step \(stranger), which this version does not. Please start the newer version, or restore a backup of the older one.")
        }
        for migration in migrations {
            try await secondTryIfAnotherWasFaster { try await apply(migration) }
        }
    }

    private func makeJournal() async throws {
        try await database.write { transaction in
            try transaction.execute(
                """
                CREATE TABLE IF NOT EXISTS storage_migrations (
                    name TEXT PRIMARY KEY,
                    hash TEXT NOT NULL,
                    applied_at BIGINT NOT NULL
                )
                """)
        }
    }

    private func apply(_ migration: Migration) async throws {
        try await database.write { transaction in
            if let hash = try findApplied(in: transaction)[migration.name] {
                guard hash == migration.hash else {
                    throw StoreFailure.migration(
                        "The step \(migration.name) was changed after it ran on this store. Steps are never edited: please put the old text back and write a new step.")
                }
                return
            }
            // The name goes first: a second server that wants the same step waits here for the first.
            try transaction.execute(
                "INSERT INTO storage_migrations (name, hash, applied_at) VALUES (\(migration.name), \(migration.hash), \(now()))")
            for statement in migration.statements(for: transaction.dialect) { try transaction.execute(statement) }
        }
    }

    private func findApplied(in transaction: any ReadTransaction) throws -> [String: String] {
        let rows = try transaction.rows("SELECT name, hash FROM storage_migrations")
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.get(0), try $0.get(1)) })
    }

    /// PostgreSQL tells the slower of two servers that make the same thing of a broken constraint.
    private func secondTryIfAnotherWasFaster(_ body: () async throws -> Void) async throws {
        do {
            try await body()
        } catch StoreFailure.constraint {
            try await body()
        }
    }

    private func requireUniqueNames(_ migrations: [Migration]) throws {
        var seen: Set<String> = []
        for migration in migrations where !seen.insert(migration.name).inserted {
            throw StoreFailure.migration("There are two steps with the name \(migration.name).")
        }
    }
}

extension Migration {
    /// SHA-256 of the text in hexadecimal. It does not depend on the engine.
    package var hash: String { SHA256.hash(data: Data(text.utf8)).hexadecimal }
}
