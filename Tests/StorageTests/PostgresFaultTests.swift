import Dispatch
import Foundation
import Storage
import StoragePostgres
import TestSupport
import Testing

/// A server that is away, silent or restarted makes requests fail fast, and nothing else.
@Suite struct PostgresFaultTests {
    @Test("A server that is away is told at once")
    func failsFast() async throws {
        let database = PostgresDatabase(url: "postgresql:///nobody?host=/nowhere", connections: 2)
        let failure = await #expect(throws: StoreFailure.self) { try await database.read { try $0.rows("SELECT 1") } }
        guard case .busy = failure else { return #expect(Bool(false), "\(String(describing: failure))") }
        try await database.close()
    }

    @Test("A server that accepts and says nothing is given up, for those who wait for a connection too", .timeLimit(.minutes(1)))
    func givesUpOnSilence() async throws {
        try await withTemporaryFolder { folder in
            let silence = try SilentServer(folder: folder)
            let database = PostgresDatabase(url: "postgresql:///silent?host=\(folder.path)", connections: 2)
            try await withThrowingTaskGroup { group in
                for _ in 1...10 {
                    group.addTask {
                        let failure = await #expect(throws: StoreFailure.self) { try await database.read { try $0.rows("SELECT 1") } }
                        guard case .busy = failure else { return #expect(Bool(false), "\(String(describing: failure))") }
                    }
                }
                try await group.waitForAll()
            }
            silence.close()
            try await database.close()
        }
    }

    @Test("Connections that the server ended are opened anew, and callers notice nothing")
    func reconnects() async throws {
        try await withPostgresSchema { url, schema in
            let database = PostgresDatabase(url: url, schema: schema, connections: 3)
            let other = PostgresDatabase(url: url, connections: 1)
            try await database.write { try $0.execute("CREATE TABLE numbers (number BIGINT PRIMARY KEY)") }
            for number in 1...10 {
                let server = try await database.read { try $0.row("SELECT CAST(pg_backend_pid() AS BIGINT)")?.get(0, Int.self) }
                try await other.write { _ = try $0.rows("SELECT pg_terminate_backend(CAST(\(server) AS INTEGER), 1000)") }
                try await database.write { try $0.execute("INSERT INTO numbers VALUES (\(number))") }
            }
            let count = try await database.read { try $0.row("SELECT COUNT(*) FROM numbers")?.get(0, Int.self) }
            #expect(count == 10)
            try await other.close()
            try await database.close()
        }
    }

    @Test("A lock that somebody keeps is not waited for long, and no connection is lost to it", .timeLimit(.minutes(1)))
    func givesUpOnLocks() async throws {
        try await withPostgresSchema { url, schema in
            let database = PostgresDatabase(url: url, schema: schema, connections: 2)
            let other = PostgresDatabase(url: url, schema: schema, connections: 1)
            try await database.write { transaction in
                try transaction.execute("CREATE TABLE numbers (number BIGINT PRIMARY KEY)")
                try transaction.execute("INSERT INTO numbers VALUES (1)")
            }
            let locked = Signal()
            let release = Signal()
            async let holder: Void = other.write { transaction in
                try transaction.execute("UPDATE numbers SET number = 1")
                locked.give()
                release.await()
            }
            await locked.wait()
            try await withThrowingTaskGroup { group in
                for _ in 1...6 {
                    group.addTask {
                        let failure = await #expect(throws: StoreFailure.self) { try await database.write { try $0.execute("UPDATE numbers SET number = 2") } }
                        guard case .busy = failure else { return #expect(Bool(false), "\(String(describing: failure))") }
                    }
                }
                try await group.waitForAll()
            }
            release.give()
            try await holder
            try await withThrowingTaskGroup { group in
                for _ in 1...6 { group.addTask { _ = try await database.read { try $0.rows("SELECT number FROM numbers") } } }
                try await group.waitForAll()
            }
            try await other.close()
            try await database.close()
        }
    }

    @Test("A table that changes under a prepared statement is noticed")
    func followsSchema() async throws {
        try await withDatabase(on: .postgres) { database in
            try await database.write { try $0.execute("CREATE TABLE numbers (number BIGINT PRIMARY KEY)") }
            for _ in 1...8 { _ = try await database.read { try $0.rows("SELECT * FROM numbers") } }
            try await database.write { try $0.execute("ALTER TABLE numbers ADD COLUMN word TEXT") }
            try await database.write { try $0.execute("INSERT INTO numbers VALUES (1, 'one')") }
            for _ in 1...8 {
                let row = try await database.read { try $0.row("SELECT * FROM numbers") }
                #expect(row?.values == [.integer(1), .text("one")])
            }
        }
    }
}

/// Takes connections on PostgreSQL's usual socket and never answers.
private final class SilentServer {
    private let socket: CInt

    init(folder: URL) throws {
        socket = Foundation.socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = folder.appending(path: ".s.PGSQL.5432").path
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard bound == 0, listen(socket, 16) == 0 else { throw StoreFailure.other("The silent server cannot listen.") }
    }

    func close() { _ = Foundation.close(socket) }
}
