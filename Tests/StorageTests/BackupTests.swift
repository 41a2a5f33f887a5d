import Foundation
import Storage
import TestSupport
import Testing

/// A backup that was made while people wrote is one moment of the store with all that belongs to it.
@Suite struct BackupTests {
    static let schema = [
        Migration(
            "backup.1-letters",
            [
                "CREATE TABLE letters (number BIGINT PRIMARY KEY, blob TEXT NOT NULL)",
                "CREATE TABLE totals (id BIGINT PRIMARY KEY, letters BIGINT NOT NULL)",
                "INSERT INTO totals VALUES (1, 0)",
            ])
    ]

    @Test("A backup under load restores everything that was acknowledged before, whole, with its files")
    func restoresUnderLoad() async throws {
        try await withHouse { house, database in
            let load = Load(database: database, house: house)
            let writing = load.start(writers: 6)
            await load.waitForLetters(200)
            let before = load.acknowledged.all
            let contents = try await Backup(of: house).write(to: house.appending(path: "../copy"))
            let after = load.acknowledged.all
            writing.cancel()
            try await writing.value
            #expect(after.count > before.count, "Nobody was held up by the backup.")

            let restored = house.appending(path: "../restored")
            let told = try await Restore(from: house.appending(path: "../copy")).write(to: restored)
            #expect(told == contents)
            let copy = try SQLiteDatabase(path: restored.appending(path: Backup.databaseName).path)
            let damage = try await copy.findDamage()
            let letters = try await copy.read { transaction in
                try transaction.rows("SELECT number, blob FROM letters ORDER BY number").map { (number: try $0.get(0, Int.self), blob: try $0.get(1, String.self)) }
            }
            let total = try await copy.read { try $0.row("SELECT letters FROM totals")?.get(0, Int.self) }
            try await copy.close()
            #expect(damage == [])
            #expect(Set(letters.map(\.number)).isSuperset(of: before))
            #expect(total == letters.count)
            for letter in letters {
                let file = try Data(contentsOf: restored.appending(path: "blobs/\(letter.blob)"))
                #expect(file == Data("\(letter.number)".utf8))
            }
        }
    }

    @Test("Nothing is overwritten, by a backup or by a restore")
    func overwritesNothing() async throws {
        try await withHouse { house, _ in
            let taken = house.appending(path: "../taken")
            try FileManager.default.createDirectory(at: taken, withIntermediateDirectories: true)
            try Data("mine".utf8).write(to: taken.appending(path: "mine.txt"))
            await #expect(throws: BackupFailure.notEmpty(taken.path)) { try await Backup(of: house).write(to: taken) }
            let copy = house.appending(path: "../copy")
            _ = try await Backup(of: house).write(to: copy)
            await #expect(throws: BackupFailure.notEmpty(house.path)) { try await Restore(from: copy).write(to: house) }
            await #expect(throws: BackupFailure.notEmpty(taken.path)) { try await Restore(from: copy).write(to: taken) }
            let left = try FileManager.default.contentsOfDirectory(atPath: house.appending(path: "..").path).sorted()
            #expect(left == ["copy", "house", "taken"])
        }
    }

    @Test("An empty folder may be restored into")
    func fillsEmptyFolder() async throws {
        try await withHouse { house, _ in
            let copy = house.appending(path: "../copy")
            _ = try await Backup(of: house).write(to: copy)
            let empty = house.appending(path: "../empty")
            try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
            try await Restore(from: copy).write(to: empty)
            #expect(FileManager.default.fileExists(atPath: empty.appending(path: Backup.databaseName).path))
        }
    }

    @Test("A backup that lost something is not restored", arguments: ["blobs/aa/first", "teahouse.sqlite", "backup.json"])
    func refusesDamage(missing: String) async throws {
        try await withHouse { house, _ in
            let copy = house.appending(path: "../copy")
            _ = try await Backup(of: house).write(to: copy)
            try FileManager.default.removeItem(at: copy.appending(path: missing))
            let target = house.appending(path: "../target")
            await #expect(throws: BackupFailure.self) { try await Restore(from: copy).write(to: target) }
            #expect(!FileManager.default.fileExists(atPath: target.path))
        }
    }

    @Test("A changed database is not restored")
    func refusesChange() async throws {
        try await withHouse { house, _ in
            let copy = house.appending(path: "../copy")
            _ = try await Backup(of: house).write(to: copy)
            let file = try FileHandle(forUpdating: copy.appending(path: Backup.databaseName))
            try file.seek(toOffset: 5_000)
            try file.write(contentsOf: Data([1, 2, 3]))
            try file.close()
            await #expect(throws: BackupFailure.damaged("the database is not the one that was written")) {
                try await Restore(from: copy).write(to: house.appending(path: "../target"))
            }
        }
    }

    @Test("Half-written files and the server's scratch do not belong to a backup")
    func leavesScratchOut() async throws {
        try await withHouse { house, _ in
            try FileManager.default.createDirectory(at: house.appending(path: "uploads"), withIntermediateDirectories: true)
            try Data("half".utf8).write(to: house.appending(path: "uploads/half"))
            try Data("half".utf8).write(to: house.appending(path: "blobs/aa/half.draft"))
            let contents = try await Backup(of: house).write(to: house.appending(path: "../copy"))
            #expect(contents.files == 1)
            let found = try FileManager.default.contentsOfDirectory(atPath: house.appending(path: "../copy").path).sorted()
            #expect(found == ["backup.json", "blobs", "teahouse.sqlite"])
        }
    }

    @Test("A folder without a database is no house")
    func refusesNothing() async throws {
        try await withTemporaryFolder { folder in
            await #expect(throws: BackupFailure.noDatabase(folder.path)) { try await Backup(of: folder).write(to: folder.appending(path: "copy")) }
        }
    }

    /// A data folder with one blob and an open database.
    private func withHouse(_ body: (URL, SQLiteDatabase) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let house = folder.appending(path: "house")
            try FileManager.default.createDirectory(at: house.appending(path: "blobs/aa"), withIntermediateDirectories: true)
            try Data("blob".utf8).write(to: house.appending(path: "blobs/aa/first"))
            let database = try SQLiteDatabase(path: house.appending(path: Backup.databaseName).path)
            try await Migrator(database).migrate(Self.schema)
            do { try await body(house, database) } catch {
                try? await database.close()
                throw error
            }
            try await database.close()
        }
    }
}

/// People who write letters, each with a file that is on disk before the letter is.
private final class Load: Sendable {
    let acknowledged = Notes<Int>()
    private let database: SQLiteDatabase
    private let house: URL
    private let enough = Signal()

    init(database: SQLiteDatabase, house: URL) {
        self.database = database
        self.house = house
    }

    func start(writers: Int) -> Task<Void, any Error> {
        Task {
            try await withThrowingTaskGroup { group in
                for writer in 1...writers { group.addTask { try await self.write(as: writer) } }
                try await group.waitForAll()
            }
        }
    }

    func waitForLetters(_ count: Int) async {
        for _ in 0..<count { await enough.wait() }
    }

    private func write(as writer: Int) async throws {
        var number = writer * 1_000_000
        while !Task.isCancelled {
            number += 1
            let (letter, name) = (number, "bb/\(number)")
            try FileManager.default.createDirectory(at: house.appending(path: "blobs/bb"), withIntermediateDirectories: true)
            try Data("\(letter)".utf8).write(to: house.appending(path: "blobs/\(name)"))
            try await database.write { transaction in
                try transaction.execute("INSERT INTO letters (number, blob) VALUES (\(letter), \(name))")
                try transaction.execute("UPDATE totals SET letters = letters + 1")
            }
            acknowledged.note(letter)
            enough.give()
        }
    }
}
