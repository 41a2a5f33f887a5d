import Storage
import TestSupport
import Testing

/// The check that features use for their hot statements is itself checked.
@Suite struct PlanTests {
    static let letters = [
        Migration(
            "letters.1-letters",
            [
                "CREATE TABLE letters (id BIGINT PRIMARY KEY, box BIGINT NOT NULL, sent_at BIGINT NOT NULL, body TEXT NOT NULL)",
                "CREATE INDEX letters_by_box ON letters (box, sent_at, id)",
            ])
    ]

    @Test("A statement that an index serves reads no table as a whole", arguments: Engine.allCases)
    func acceptsIndex(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.letters) { database in
            let page: SQL = "SELECT id, body FROM letters WHERE box = \(7) AND (sent_at, id) < (\(1), \(2)) ORDER BY sent_at DESC, id DESC LIMIT 50"
            let isServed = try await usesIndex(page, on: database)
            #expect(isServed)
        }
    }

    @Test("A statement that no index serves is found out", arguments: Engine.allCases)
    func refusesScan(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.letters) { database in
            let scans = try await fullScans(of: "SELECT id FROM letters WHERE body = \("x")", on: database)
            #expect(scans.count == 1)
        }
    }

    @Test("A watched database remembers what ran", arguments: Engine.allCases)
    func remembers(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.letters) { database in
            let watched = WatchedDatabase(database)
            try await watched.write { try $0.execute("DELETE FROM letters WHERE id = \(1)") }
            _ = try await watched.read { try $0.rows("SELECT body FROM letters WHERE box = \(1)") }
            #expect(watched.statements.count == 2)
            for statement in watched.statements {
                let scans = try await fullScans(of: statement, on: database)
                #expect(scans.isEmpty)
            }
        }
    }
}
