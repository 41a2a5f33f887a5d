import Foundation
import Storage
import TestSupport
import Testing

/// Several bodies at once: their order, their independence, and what happens after the commit.
@Suite struct WriteEachTests {
    struct Refused: Error, Equatable { let number: Int }

    static let numbers = [
        Migration("numbers.1-numbers", ["CREATE TABLE numbers (place BIGINT PRIMARY KEY, number BIGINT NOT NULL UNIQUE)"])
    ]

    static func append(_ number: Int, in transaction: any WriteTransaction) throws -> Int {
        try #require(
            try transaction.row(
                "INSERT INTO numbers (place, number) SELECT COALESCE(MAX(place), 0) + 1, \(number) FROM numbers RETURNING place")
        ).get(0)
    }

    static func all(_ database: any Database) async throws -> [Int] {
        try await database.read { try $0.rows("SELECT number FROM numbers ORDER BY place").map { try $0.get(0) } }
    }

    @Test("Bodies that throw take no other with them", arguments: Engine.allCases)
    func failsAlone(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.numbers) { database in
            let results = await database.writeEach(
                (1...200).map { number in
                    { transaction in
                        let place = try Self.append(number, in: transaction)
                        if number % 5 == 0 { throw Refused(number: number) }
                        return place
                    }
                })
            for (place, result) in results.enumerated() where (place + 1) % 5 == 0 {
                #expect(throws: Refused(number: place + 1)) { try result.get() }
            }
            let places = results.compactMap { try? $0.get() }
            #expect(places == Array(1...160))
            let numbers = try await Self.all(database)
            #expect(numbers == (1...200).filter { $0 % 5 != 0 })
        }
    }

    @Test("A broken rule takes back its own body alone", arguments: Engine.allCases)
    func breaksAlone(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.numbers) { database in
            let results = await database.writeEach(
                [7, 8, 7, 9].map { number in
                    { transaction in try Self.append(number, in: transaction) }
                })
            #expect(throws: StoreFailure.constraint("numbers.number")) { try results[2].get() }
            let numbers = try await Self.all(database)
            #expect(numbers == [7, 8, 9])
        }
    }

    @Test("Nothing asks for nothing", arguments: Engine.allCases)
    func acceptsNothing(engine: Engine) async throws {
        try await withDatabase(on: engine) { database in
            let bodies: [@Sendable (any WriteTransaction) throws -> Int] = []
            let results = await database.writeEach(bodies)
            #expect(results.isEmpty)
        }
    }

    @Test("Many writers at once: each is answered after its own commit", arguments: Engine.allCases)
    func groupsWriters(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.numbers) { database in
            let refused = try await withThrowingTaskGroup(of: Int?.self) { group in
                for number in 1...120 {
                    group.addTask {
                        do {
                            try await database.write { transaction in
                                try transaction.execute("INSERT INTO numbers (place, number) VALUES (\(number), \(number))")
                                if number % 10 == 0 { throw Refused(number: number) }
                            }
                        } catch let refused as Refused {
                            return refused.number
                        }
                        let isThere = try await database.read { try $0.row("SELECT 1 FROM numbers WHERE number = \(number)") != nil }
                        #expect(isThere)
                        return nil
                    }
                }
                return try await group.reduce(into: Set<Int>()) { if let number = $1 { $0.insert(number) } }
            }
            #expect(refused == Set(stride(from: 10, through: 120, by: 10)))
            let numbers = try await Self.all(database)
            #expect(numbers == (1...120).filter { $0 % 10 != 0 })
        }
    }

    @Test("What is to happen after the commit happens for bodies that were committed, in their order", arguments: Engine.allCases)
    func tellsAfterCommit(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.numbers) { database in
            let told = Notes<Int>()
            _ = await database.writeEach(
                (1...50).map { number in
                    { transaction in
                        transaction.afterCommit { told.note(number) }
                        _ = try Self.append(number, in: transaction)
                        if number % 7 == 0 { throw Refused(number: number) }
                    }
                })
            #expect(told.all == (1...50).filter { $0 % 7 != 0 })
            await #expect(throws: Refused.self) {
                try await database.write { transaction in
                    transaction.afterCommit { told.note(99) }
                    throw Refused(number: 99)
                }
            }
            #expect(!told.all.contains(99))
        }
    }

    @Test("What is to happen after the commit has happened when the caller is answered", arguments: Engine.allCases)
    func tellsBeforeAnswer(engine: Engine) async throws {
        try await withDatabase(on: engine, migrations: Self.numbers) { database in
            let told = Notes<Int>()
            try await database.write { transaction in
                _ = try Self.append(1, in: transaction)
                transaction.afterCommit { told.note(1) }
            }
            #expect(told.all == [1])
        }
    }
}
