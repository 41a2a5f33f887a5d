import Foundation
import Storage
import StoragePostgres
import TestSupport
import Testing

/// A process that is killed without warning loses nothing that it was told is on disk.
@Suite struct KillTests {
    static let schema = [
        Migration(
            "victim.1-numbers",
            ["CREATE TABLE numbers (number BIGINT PRIMARY KEY)", "CREATE TABLE doubles (number BIGINT PRIMARY KEY)"])
    ]

    @Test("Killed twenty times while writing", arguments: Engine.allCases)
    func losesNothing(engine: Engine) async throws {
        try await withStore(engine) { arguments, open in
            try await open { try await Migrator($0).migrate(Self.schema) }
            var acknowledged: Set<Int> = []
            for round in 0..<20 {
                let victim = try Victim(["write"] + arguments + ["\(round * 1_000_000)"])
                await victim.read(lines: .random(in: 1...150))
                let lines = await victim.kill()
                #expect(!lines.isEmpty)
                acknowledged.formUnion(lines.compactMap { Int($0) })
            }
            try await open { database in
                // Of one moment: PostgreSQL may still be committing what the last victim had asked for.
                let (numbers, doubles) = try await database.read { transaction in
                    (try Self.numbers("numbers", transaction), try Self.numbers("doubles", transaction))
                }
                #expect(acknowledged.subtracting(numbers) == [])
                #expect(Set(numbers.map { $0 * 2 }) == doubles)
                if let file = database as? SQLiteDatabase {
                    let damage = try await file.findDamage()
                    #expect(damage == [])
                }
            }
        }
    }

    @Test("Killed while migrating: the next start goes on", arguments: Engine.allCases)
    func resumesMigration(engine: Engine) async throws {
        try await withStore(engine) { arguments, open in
            for _ in 1...5 {
                let victim = try Victim(["migrate"] + arguments)
                await victim.read(lines: 1)
                // Any moment will do: opening a store takes about as long as half of the steps.
                try await open { _ in }
                _ = await victim.kill()
            }
            let last = try Victim(["migrate"] + arguments)
            await last.read(lines: 2)
            let said = await last.kill()
            #expect(said == ["begun", "done"])
            try await open { database in
                for step in 1...20 {
                    let count = try await database.read { try $0.row("SELECT COUNT(*) FROM step_\(raw: "\(step)")")?.get(0, Int.self) }
                    #expect(count == 50)
                }
            }
        }
    }

    /// A store that a victim and the test open in turn.
    private func withStore(
        _ engine: Engine, _ body: (_ arguments: [String], _ open: ((any Database) async throws -> Void) async throws -> Void) async throws -> Void
    ) async throws {
        func using(_ database: any Database, _ work: (any Database) async throws -> Void) async throws {
            do { try await work(database) } catch {
                try? await database.close()
                throw error
            }
            try await database.close()
        }
        switch engine {
        case .sqlite:
            try await withTemporaryFolder { folder in
                let path = folder.appending(path: "teahouse.sqlite").path
                try await body(["sqlite", path]) { work in try await using(SQLiteDatabase(path: path), work) }
            }
        case .postgres:
            try await withPostgresSchema { url, schema in
                try await body(["postgres", url, schema]) { work in
                    try await using(PostgresDatabase(url: url, schema: schema, connections: 2), work)
                }
            }
        }
    }

    private static func numbers(_ table: String, _ transaction: any ReadTransaction) throws -> Set<Int> {
        Set(try transaction.rows("SELECT number FROM \(raw: table)").map { try $0.get(0) })
    }
}
