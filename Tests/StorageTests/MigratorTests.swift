import Storage
import StoragePostgres
import TestSupport
import Testing

/// A schema is brought up to date once, in order, and never guessed at.
@Suite struct MigratorTests {
    static let first = Migration("tea.1-teas", ["CREATE TABLE teas (id BIGINT PRIMARY KEY, name TEXT NOT NULL)"])
    static let second = Migration(
        "tea.2-origin", ["ALTER TABLE teas ADD COLUMN origin TEXT", "INSERT INTO teas (id, name, origin) VALUES (1, 'Longjing', 'Hangzhou')"])

    @Test("Steps run once, and later ones later", arguments: Engine.allCases)
    func runsOnce(engine: Engine) async throws {
        try await withDatabase(on: engine) { database in
            try await Migrator(database).migrate([Self.first])
            try await Migrator(database).migrate([Self.first, Self.second])
            try await Migrator(database).migrate([Self.first, Self.second])
            let count = try await database.read { try $0.rows("SELECT id FROM teas").count }
            #expect(count == 1)
        }
    }

    @Test("An edited step refuses to start", arguments: Engine.allCases)
    func refusesEdits(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: [Self.first]) { database in
            let edited = Migration(Self.first.name, ["CREATE TABLE teas (id BIGINT PRIMARY KEY, name TEXT)"])
            let failure = await #expect(throws: StoreFailure.self) { try await Migrator(database).migrate([edited]) }
            guard case .migration(let sentence) = failure else { return #expect(Bool(false), "\(String(describing: failure))") }
            #expect(sentence.contains("tea.1-teas"))
        }
    }

    @Test("An older program refuses the store of a newer one", arguments: Engine.allCases)
    func refusesDowngrade(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: [Self.first, Self.second]) { database in
            let failure = await #expect(throws: StoreFailure.self) { try await Migrator(database).migrate([Self.first]) }
            guard case .migration(let sentence) = failure else { return #expect(Bool(false), "\(String(describing: failure))") }
            #expect(sentence.contains("tea.2-origin"))
        }
    }

    @Test("Two steps of one name are refused before anything runs", arguments: Engine.allCases)
    func refusesTwins(engine: Engine) async throws {
        try await withDatabase(on: engine) { database in
            await #expect(throws: StoreFailure.self) { try await Migrator(database).migrate([Self.first, Self.first]) }
            await #expect(throws: StoreFailure.self) { try await database.read { try $0.rows("SELECT * FROM teas") } }
        }
    }

    @Test("A step that fails leaves nothing behind and is done again", arguments: Engine.allCases)
    func leavesNothingHalfDone(engine: Engine) async throws {
        let broken = Migration("tea.2-origin", ["CREATE TABLE origins (id BIGINT PRIMARY KEY)", "INSERT INTO nowhere VALUES (1)"])
        let mended = Migration("tea.2-origin", ["CREATE TABLE origins (id BIGINT PRIMARY KEY)"])
        try await withDatabase(on: engine, migrations: [Self.first]) { database in
            await #expect(throws: StoreFailure.self) { try await Migrator(database).migrate([Self.first, broken]) }
            await #expect(throws: StoreFailure.self) { try await database.read { try $0.rows("SELECT * FROM origins") } }
            try await Migrator(database).migrate([Self.first, mended])
            let rows = try await database.read { try $0.rows("SELECT * FROM origins") }
            #expect(rows.isEmpty)
        }
    }

    @Test("Several servers that start at once do each step once")
    func servesSeveralServers() async throws {
        try await withPostgresSchema { url, schema in
            try await withThrowingTaskGroup { group in
                for _ in 1...4 {
                    group.addTask {
                        let database = PostgresDatabase(url: url, schema: schema, connections: 2)
                        try await Migrator(database).migrate([Self.first, Self.second])
                        try await database.close()
                    }
                }
                try await group.waitForAll()
            }
            let database = PostgresDatabase(url: url, schema: schema, connections: 1)
            let count = try await database.read { try $0.rows("SELECT id FROM teas").count }
            #expect(count == 1)
            try await database.close()
        }
    }
}
