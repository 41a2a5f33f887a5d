import Foundation
import Storage
import TestSupport
import Testing

/// The embedded store on a disk that fills up, fails or loses its power.
@Suite struct DiskFaultTests {
    static let schema = [
        Migration("faults.1-numbers", ["CREATE TABLE numbers (number BIGINT PRIMARY KEY, body TEXT NOT NULL)"])
    ]

    static func insert(_ number: Int, into database: any Database) async throws {
        let body = String(repeating: "0123456789", count: 200)
        try await database.write { try $0.execute("INSERT INTO numbers (number, body) VALUES (\(number), \(body))") }
    }

    static func numbers(_ database: any Database) async throws -> [Int] {
        try await database.read { try $0.rows("SELECT number FROM numbers ORDER BY number").map { try $0.get(0) } }
    }

    @Test("On a full disk writes are refused, reads go on, and it recovers when there is room again")
    func survivesFullDisk() async throws {
        try await withFaultyStore { disk, database, _ in
            for number in 1...20 { try await Self.insert(number, into: database) }
            disk.fill()
            for number in 100...110 {
                await #expect(throws: StoreFailure.full) { try await Self.insert(number, into: database) }
            }
            let results = await database.writeEach(
                (200...220).map { number in
                    { try $0.execute("INSERT INTO numbers (number, body) VALUES (\(number), 'x')") }
                })
            #expect(results.allSatisfy { (try? $0.get()) == nil })
            let during = try await Self.numbers(database)
            #expect(during == Array(1...20))
            disk.empty()
            for number in 21...40 { try await Self.insert(number, into: database) }
            let after = try await Self.numbers(database)
            #expect(after == Array(1...40))
            let damage = try await database.findDamage()
            #expect(damage == [])
        }
    }

    @Test("A transaction too large for the disk is refused, and goes on to be refused inside a body that does not give up")
    func refusesInsideBody() async throws {
        try await withFaultyStore { disk, database, _ in
            try await Self.insert(1, into: database)
            disk.fill()
            // More than the page cache holds, so that SQLite must write before the commit.
            await #expect(throws: StoreFailure.full) {
                try await database.write { transaction in
                    for number in 2...20_000 {
                        _ = try? transaction.execute("INSERT INTO numbers (number, body) VALUES (\(number), \(String(repeating: "x", count: 4_000)))")
                    }
                }
            }
            disk.empty()
            let numbers = try await Self.numbers(database)
            #expect(numbers == [1])
            try await Self.insert(2, into: database)
        }
    }

    @Test("Whichever write or sync fails, what was acknowledged is there and what was refused is not", arguments: FaultyDisk.Deed.allCases)
    func survivesFailure(deed: FaultyDisk.Deed) async throws {
        for place in 1...25 {
            try await withFaultyStore { disk, database, folder in
                disk.fail(deed, after: place)
                var acknowledged: [Int] = []
                for number in 1...40 {
                    do {
                        try await Self.insert(number, into: database)
                        acknowledged.append(number)
                    } catch {
                        #expect(error is StoreFailure)
                    }
                }
                #expect(!disk.stillWaits(for: deed))
                #expect(acknowledged.count == 39)
                let before = try await Self.numbers(database)
                #expect(before == acknowledged)
                try await database.close()
                let again = try SQLiteDatabase(path: folder.appending(path: "teahouse.sqlite").path)
                let after = try await Self.numbers(again)
                let damage = try await again.findDamage()
                try await again.close()
                #expect(after == acknowledged)
                #expect(damage == [])
            }
        }
    }

    @Test("A power cut after any commit loses nothing that was acknowledged")
    func survivesPowerCut() async throws {
        try await withFaultyStore { disk, database, _ in
            for round in 1...12 {
                // Several writers, so that commits are shared, and enough pages for checkpoints to happen.
                let acknowledged = await database.writeEach(
                    (0..<100).map { place in
                        let number = round * 1_000 + place
                        return { transaction in
                            try transaction.execute("INSERT INTO numbers (number, body) VALUES (\(number), \(String(repeating: "y", count: 8_000)))")
                            return number
                        }
                    })
                let numbers = try acknowledged.map { try $0.get() }
                try await withTemporaryFolder { ruins in
                    try disk.cutPower(leaving: ruins)
                    let survivor = try SQLiteDatabase(path: ruins.appending(path: "teahouse.sqlite").path)
                    let kept = Set(try await Self.numbers(survivor))
                    let damage = try await survivor.findDamage()
                    try await survivor.close()
                    #expect(kept.isSuperset(of: numbers))
                    #expect(kept.count == round * 100)
                    #expect(damage == [])
                }
            }
        }
    }

    @Test("A log that was cut short gives back the commits before the cut, and no half one")
    func survivesShortLog() async throws {
        try await withFaultyStore { _, database, folder in
            for number in 1...30 { try await Self.insert(number, into: database) }
            let log = try Data(contentsOf: folder.appending(path: "teahouse.sqlite-wal"))
            for part in [0, 1, 7, 13, 19] {
                try await withTemporaryFolder { ruins in
                    try FileManager.default.copyItem(at: folder.appending(path: "teahouse.sqlite"), to: ruins.appending(path: "teahouse.sqlite"))
                    try log.prefix(log.count * part / 20 + part).write(to: ruins.appending(path: "teahouse.sqlite-wal"))
                    let survivor = try SQLiteDatabase(path: ruins.appending(path: "teahouse.sqlite").path)
                    // Cut before the table was made, there is no table.
                    let numbers = (try? await Self.numbers(survivor)) ?? []
                    let damage = try await survivor.findDamage()
                    try await survivor.close()
                    #expect(numbers == Array(1..<numbers.count + 1))
                    #expect(numbers.count < 30)
                    #expect(damage == [])
                }
            }
        }
    }

    @Test("A broken page is found and told, and what is not on it is served")
    func reportsBrokenPage() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "teahouse.sqlite").path
            let database = try SQLiteDatabase(path: path)
            try await Migrator(database).migrate(Self.schema)
            try await database.write { transaction in
                try transaction.execute("CREATE TABLE others (id BIGINT PRIMARY KEY)")
                try transaction.execute("INSERT INTO others VALUES (7)")
            }
            for number in 1...200 { try await Self.insert(number, into: database) }
            try await database.close()

            let file = try FileHandle(forUpdating: URL(filePath: path))
            let size = try file.seekToEnd()
            for page in (size / 4096 - 60)..<(size / 4096 - 10) {
                try file.seek(toOffset: page * 4096)
                try file.write(contentsOf: Data(repeating: 0xA5, count: 4096))
            }
            try file.close()

            let broken = try SQLiteDatabase(path: path)
            let damage = try await broken.findDamage()
            #expect(!damage.isEmpty)
            let failure = await #expect(throws: StoreFailure.self) { try await broken.read { try $0.rows("SELECT number, body FROM numbers") } }
            guard case .corrupt = failure else { return #expect(Bool(false), "\(String(describing: failure))") }
            let others = try await broken.read { try $0.rows("SELECT id FROM others").map { try $0.get(0, Int.self) } }
            #expect(others == [7])
            try await broken.close()
        }
    }

    @Test("A file that is no database is refused with a clear failure")
    func refusesStrangeFile() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "teahouse.sqlite")
            try Data(repeating: 0x42, count: 10_000).write(to: file)
            let failure = #expect(throws: StoreFailure.self) { try SQLiteDatabase(path: file.path) }
            guard case .corrupt = failure else { return #expect(Bool(false), "\(String(describing: failure))") }
        }
    }

    private func withFaultyStore(_ body: (FaultyDisk, SQLiteDatabase, URL) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let disk = FaultyDisk(folder: folder)
            let database = try SQLiteDatabase(path: folder.appending(path: "teahouse.sqlite").path)
            do {
                try await Migrator(database).migrate(Self.schema)
                try await body(disk, database, folder)
            } catch {
                try? await database.close()
                throw error
            }
            try? await database.close()
        }
    }
}
