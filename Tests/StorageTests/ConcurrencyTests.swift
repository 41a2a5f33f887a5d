import Storage
import TestSupport
import Testing

/// Bodies that meet: the result is as if one had run after the other.
@Suite struct ConcurrencyTests {
    static let counters = [
        Migration("counters.1-counters", ["CREATE TABLE counters (id BIGINT PRIMARY KEY, value BIGINT NOT NULL)"])
    ]

    @Test("Reading, adding one and writing back never loses a count", arguments: Engine.allCases)
    func countsExactly(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.counters) { database in
            try await database.write { try $0.execute("INSERT INTO counters VALUES (1, 0)") }
            try await withThrowingTaskGroup { group in
                for _ in 1...40 {
                    group.addTask {
                        try await database.write { transaction in
                            let value: Int = try #require(try transaction.row("SELECT value FROM counters WHERE id = 1")).get(0)
                            try transaction.execute("UPDATE counters SET value = \(value + 1) WHERE id = 1")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let value = try await database.read { try $0.row("SELECT value FROM counters WHERE id = 1")?.get(0, Int.self) }
            #expect(value == 40)
        }
    }

    /// Write skew: each reads what the other writes. Under snapshot isolation both would go through.
    @Test("Two bodies that each rely on what the other changes do not both go through", arguments: Engine.allCases)
    func refusesWriteSkew(engine: Engine) async throws {
        struct NobodyOnDuty: Error {}
        try await withDatabase(on: engine, migrations: Self.counters) { database in
            for _ in 1...20 {
                try await database.write { transaction in
                    try transaction.execute("DELETE FROM counters")
                    try transaction.execute("INSERT INTO counters VALUES (1, 1), (2, 1)")
                }
                await withTaskGroup(of: Void.self) { group in
                    for doctor in [1, 2] {
                        group.addTask {
                            try? await database.write { transaction in
                                let onDuty = try transaction.rows("SELECT id FROM counters WHERE value = 1").count
                                guard onDuty > 1 else { throw NobodyOnDuty() }
                                try transaction.execute("UPDATE counters SET value = 0 WHERE id = \(doctor)")
                            }
                        }
                    }
                }
                let onDuty = try await database.read { try $0.rows("SELECT id FROM counters WHERE value = 1").count }
                #expect(onDuty == 1)
            }
        }
    }

    @Test("Two that lock the same rows in opposite order both finish", arguments: Engine.allCases)
    func survivesDeadlock(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.counters) { database in
            try await database.write { try $0.execute("INSERT INTO counters VALUES (1, 1000), (2, 1000)") }
            try await withThrowingTaskGroup { group in
                for turn in 1...30 {
                    let (from, to) = turn.isMultiple(of: 2) ? (1, 2) : (2, 1)
                    group.addTask {
                        try await database.write { transaction in
                            try transaction.execute("UPDATE counters SET value = value - 1 WHERE id = \(from)")
                            try transaction.execute("UPDATE counters SET value = value + 1 WHERE id = \(to)")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let values = try await database.read { try $0.rows("SELECT value FROM counters ORDER BY id").map { try $0.get(0, Int.self) } }
            #expect(values == [1000, 1000])
        }
    }

    @Test("What was asked for after the commit happens once, however often the body ran", arguments: Engine.allCases)
    func tellsOnce(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.counters) { database in
            try await database.write { try $0.execute("INSERT INTO counters VALUES (1, 0)") }
            let told = Notes<Int>()
            try await withThrowingTaskGroup { group in
                for turn in 1...30 {
                    group.addTask {
                        try await database.write { transaction in
                            try transaction.execute("UPDATE counters SET value = value + 1 WHERE id = 1")
                            transaction.afterCommit { told.note(turn) }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(told.all.sorted() == Array(1...30))
        }
    }

    @Test("A long read holds up neither writes nor other reads", arguments: Engine.allCases)
    func longReadsHoldUpNobody(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.counters) { database in
            let reading = Signal()
            let release = Signal()
            async let long: Void = database.read { transaction in
                _ = try transaction.rows("SELECT id FROM counters")
                reading.give()
                release.await()
            }
            await reading.wait()
            for id in 1...20 { try await database.write { try $0.execute("INSERT INTO counters VALUES (\(id), 0)") } }
            let count = try await database.read { try $0.rows("SELECT id FROM counters").count }
            #expect(count == 20)
            release.give()
            try await long
        }
    }
}
