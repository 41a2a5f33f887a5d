import Foundation
import Storage
import TestSupport
import Testing

/// What every engine promises to the features.
@Suite struct ConformanceTests {
    static let people = [
        Migration(
            "people.1-people",
            [
                """
                CREATE TABLE people (
                    id BIGINT PRIMARY KEY,
                    city TEXT NOT NULL,
                    name TEXT NOT NULL,
                    age BIGINT CONSTRAINT age_is_not_negative CHECK (age >= 0),
                    friend BIGINT REFERENCES people (id)
                )
                """,
                "CREATE UNIQUE INDEX people_by_name ON people (city, name)",
            ])
    ]

    static func insert(_ id: Int, _ name: String, in transaction: any WriteTransaction) throws {
        try transaction.execute("INSERT INTO people (id, city, name) VALUES (\(id), 'Tartu', \(name))")
    }

    static func names(_ database: any Database) async throws -> [String] {
        try await database.read { try $0.rows("SELECT name FROM people ORDER BY id").map { try $0.get(0) } }
    }

    @Test("What was written is read", arguments: Engine.allCases)
    func writesAndReads(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.people) { database in
            let changed = try await database.write { transaction in
                try transaction.execute("INSERT INTO people (id, city, name) VALUES (1, 'Tartu', 'Anna'), (2, 'Tartu', 'Bo')")
            }
            #expect(changed == 2)
            let names = try await Self.names(database)
            #expect(names == ["Anna", "Bo"])
        }
    }

    @Test("A body that throws leaves nothing behind", arguments: Engine.allCases)
    func rollsBack(engine: Engine) async throws {
        struct Stop: Error {}
        try await withDatabase(on: engine, migrations: Self.people) { database in
            await #expect(throws: Stop.self) {
                try await database.write { transaction in
                    try Self.insert(1, "Anna", in: transaction)
                    throw Stop()
                }
            }
            let names = try await Self.names(database)
            #expect(names.isEmpty)
        }
    }

    @Test("All kinds of values come back as they went in", arguments: Engine.allCases)
    func keepsValues(engine: Engine) async throws {
        let bytes = Data((0...255).map { UInt8($0) })
        let texts = ["", "茶馆 🍵 'quoted' \"twice\" ? $1 \\", String(repeating: "长", count: 100_000)]
        let numbers: [Int64] = [.min, -1, 0, 1, .max]
        let reals = [0.0, -1.5, Double.pi, 1e300, 5e-324]
        let kinds = Migration(
            "kinds.1-kinds",
            ["CREATE TABLE kinds (id BIGINT PRIMARY KEY, number BIGINT, real DOUBLE PRECISION, word TEXT, flag BOOLEAN, bytes \(.blobType))"])
        try await withDatabase(on: engine, migrations: [kinds]) { database in
            try await database.write { transaction in
                for (place, number) in numbers.enumerated() {
                    try transaction.execute(
                        "INSERT INTO kinds VALUES (\(place), \(number), \(reals[place]), \(texts[place % 3]), \(place % 2 == 0), \(place == 0 ? Data() : bytes))")
                }
                try transaction.execute(
                    "INSERT INTO kinds VALUES (99, \(Int64?.none), \(Double?.none), \(String?.none), \(Bool?.none), \(Data?.none))")
            }
            let rows = try await database.read { try $0.rows("SELECT * FROM kinds ORDER BY id") }
            for (place, number) in numbers.enumerated() {
                let row = rows[place]
                #expect(try row.get(1) == number)
                #expect(try row.get(2) == reals[place])
                #expect(try row.get(3) == texts[place % 3])
                #expect(try row.get(4) == (place % 2 == 0))
                #expect(try row.get(5) == (place == 0 ? Data() : bytes))
            }
            let nothing = try #require(rows.last)
            #expect(nothing.values.dropFirst().allSatisfy { $0 == .null })
        }
    }

    @Test("Sums and counts are integers, averages are not", arguments: Engine.allCases)
    func addsUp(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.people) { database in
            try await database.write { transaction in
                try transaction.execute(
                    "INSERT INTO people (id, city, name, age) VALUES (1, 'Tartu', 'Anna', 9000000000000), (2, 'Tartu', 'Bo', 3)")
            }
            let row = try #require(await database.read { try $0.row("SELECT COUNT(*), SUM(age), AVG(age), SUM(age) - 10000000000000, SUM(age * 0) FROM people") })
            #expect(try row.get(0) == 2)
            #expect(try row.get(1) == 9_000_000_000_003)
            #expect(try row.get(2) == 4_500_000_000_001.5)
            #expect(try row.get(3) == -999_999_999_997)
            #expect(try row.get(4) == 0)
        }
    }

    @Test("A broken rule is told in the same words", arguments: Engine.allCases)
    func namesConstraints(engine: Engine) async throws {
        let cases: [(SQL, String)] = [
            ("INSERT INTO people (id, city, name) VALUES (1, 'Oslo', 'Cy')", "people.id"),
            ("INSERT INTO people (id, city, name) VALUES (2, 'Tartu', 'Anna')", "people.city, people.name"),
            ("INSERT INTO people (id, city) VALUES (2, 'Tartu')", "people.name"),
            ("INSERT INTO people (id, city, name, age) VALUES (2, 'Oslo', 'Cy', -1)", "age_is_not_negative"),
            ("INSERT INTO people (id, city, name, friend) VALUES (2, 'Oslo', 'Cy', 77)", "foreign key"),
        ]
        try await withDatabase(on: engine, migrations: Self.people) { database in
            try await database.write { try Self.insert(1, "Anna", in: $0) }
            for (statement, rule) in cases {
                await #expect(throws: StoreFailure.constraint(rule)) {
                    try await database.write { try $0.execute(statement) }
                }
            }
        }
    }

    @Test("A failed statement ends its transaction even if the body goes on", arguments: Engine.allCases)
    func failureIsFinal(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.people) { database in
            await #expect(throws: StoreFailure.constraint("people.id")) {
                try await database.write { transaction in
                    try Self.insert(1, "Anna", in: transaction)
                    try? Self.insert(1, "Anna again", in: transaction)
                    try? Self.insert(2, "Bo", in: transaction)
                }
            }
            let names = try await Self.names(database)
            #expect(names.isEmpty)
            try await database.write { try Self.insert(3, "Cy", in: $0) }
        }
    }

    @Test("Pages follow each other by key without loss or double", arguments: Engine.allCases)
    func pages(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.people) { database in
            try await database.write { transaction in
                for id in 1...25 {
                    try transaction.execute("INSERT INTO people (id, city, name, age) VALUES (\(id), 'Tartu', \("P\(id)"), \(id / 10))")
                }
            }
            var seen: [Int] = []
            var last: (age: Int, id: Int) = (99, 0)
            while true {
                let (age, id) = last
                let page = try await database.read { transaction in
                    try transaction.rows("SELECT age, id FROM people WHERE (age, id) < (\(age), \(id)) ORDER BY age DESC, id DESC LIMIT \(4)")
                }
                guard let end = page.last else { break }
                seen += try page.map { try $0.get(1) }
                last = (try end.get(0), try end.get(1))
            }
            #expect(seen == Array((1...25).reversed()))
        }
    }

    @Test("Lists, pieces and empty lists", arguments: Engine.allCases)
    func composes(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.people) { database in
            try await database.write { transaction in
                for id in 1...5 { try Self.insert(id, "P\(id)", in: transaction) }
            }
            let inTartu: SQL = "city = \("Tartu")"
            let some = try await database.read { transaction in
                try transaction.rows("SELECT id FROM people WHERE id IN (\(list: [1, 3, 9])) AND \(inTartu) AND name <> '?' ORDER BY id")
                    .map { try $0.get(0, Int.self) }
            }
            #expect(some == [1, 3])
            let none = try await database.read { try $0.rows("SELECT id FROM people WHERE id IN (\(list: [Int]()))") }
            #expect(none.isEmpty)
        }
    }

    @Test("An insert answers with its row, an upsert too", arguments: Engine.allCases)
    func returns(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.people) { database in
            try await database.write { try Self.insert(1, "Anna", in: $0) }
            let row = try await database.write { transaction in
                try transaction.row(
                    """
                    INSERT INTO people (id, city, name, age) VALUES (1, 'Tartu', 'Anna', 30)
                    ON CONFLICT (id) DO UPDATE SET age = excluded.age RETURNING name, age
                    """)
            }
            #expect(try row?.get(0) == "Anna")
            #expect(try row?.get(1) == 30)
        }
    }

    @Test("A reader sees one moment", arguments: Engine.allCases)
    func isolatesReaders(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.people) { database in
            try await database.write { try Self.insert(1, "Anna", in: $0) }
            let reading = Signal()
            let written = Signal()
            async let counts = database.read { transaction in
                let before = try transaction.rows("SELECT id FROM people").count
                reading.give()
                written.await()
                return (before, try transaction.rows("SELECT id FROM people").count)
            }
            await reading.wait()
            try await database.write { try Self.insert(2, "Bo", in: $0) }
            written.give()
            let (before, after) = try await counts
            #expect(before == 1)
            #expect(after == 1)
            let names = try await Self.names(database)
            #expect(names.count == 2)
        }
    }

    @Test("A read cannot write", arguments: Engine.allCases)
    func readsOnly(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.people) { database in
            await #expect(throws: StoreFailure.self) {
                try await database.read { try $0.rows("INSERT INTO people (id, city, name) VALUES (1, 'Tartu', 'Anna') RETURNING id") }
            }
            let names = try await Self.names(database)
            #expect(names.isEmpty)
        }
    }

    @Test("A closed store refuses", arguments: Engine.allCases)
    func refusesAfterClose(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.people) { database in
            try await database.close()
            await #expect(throws: StoreFailure.busy("The store is closed.")) { try await database.write { try Self.insert(1, "Anna", in: $0) } }
            await #expect(throws: StoreFailure.busy("The store is closed.")) { try await database.read { try $0.rows("SELECT 1") } }
        }
    }
}
