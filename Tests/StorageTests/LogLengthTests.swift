import Foundation
import Storage
import TestSupport
import Testing

/// The write-ahead log stays short, whatever is written and read.
@Suite struct LogLengthTests {
    @Test("Under steady writing the log begins anew again and again")
    func staysShort() async throws {
        try await withStore { folder, database in
            var longest = 0
            for round in 0..<60 {
                try await write(round, to: database)
                longest = max(longest, try length(in: folder))
            }
            // 60 rounds of a good megabyte were written.
            #expect(longest < 40 << 20)
        }
    }

    @Test("A read that is held open makes it grow, and its end makes it short again")
    func shortensAfterLongRead() async throws {
        try await withStore { folder, database in
            try await write(0, to: database)
            let reading = Signal()
            let release = Signal()
            async let long = database.read { transaction in
                let before = try transaction.rows("SELECT id FROM pages").count
                reading.give()
                release.await()
                return try transaction.rows("SELECT id FROM pages").count == before
            }
            await reading.wait()
            for round in 1...50 { try await write(round, to: database) }
            #expect(try length(in: folder) > 50 << 20)
            release.give()
            let sawOneMoment = try await long
            #expect(sawOneMoment)
            for round in 51...70 { try await write(round, to: database) }
            // SQLite keeps up to 64 MiB of the file for the next commits.
            #expect(try length(in: folder) <= 64 << 20)
        }
    }

    private func withStore(_ body: (URL, SQLiteDatabase) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let database = try SQLiteDatabase(path: folder.appending(path: Backup.databaseName).path)
            try await database.write { try $0.execute("CREATE TABLE pages (id BIGINT PRIMARY KEY, body TEXT NOT NULL)") }
            do { try await body(folder, database) } catch {
                try? await database.close()
                throw error
            }
            try await database.close()
        }
    }

    /// A good megabyte in ten commits.
    private func write(_ round: Int, to database: SQLiteDatabase) async throws {
        for commit in 0..<10 {
            try await database.write { transaction in
                for page in 0..<16 {
                    let id = (round * 10 + commit) * 16 + page
                    try transaction.execute("INSERT INTO pages (id, body) VALUES (\(id), \(String(repeating: "z", count: 8_000)))")
                }
            }
        }
    }

    private func length(in folder: URL) throws -> Int {
        let log = folder.appending(path: Backup.databaseName + "-wal").path
        return (try FileManager.default.attributesOfItem(atPath: log)[.size] as? NSNumber)?.intValue ?? 0
    }
}
