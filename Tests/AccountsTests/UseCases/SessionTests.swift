import API
import AccountsAPI
import Kernel
import Storage
import TestSupport
import Testing

@testable import Accounts

@Suite struct SessionTests {
    @Test(arguments: Engine.allCases)
    func `a token finds its caller, and the store does not know the token`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee")
            #expect(try await house.caller(anna.token) == anna.caller)
            #expect(try await house.caller("guess") == nil)
            #expect(try await house.caller(Secret(text: anna.token).hash) == nil)
            let kept = try await house.database.read { try $0.rows("SELECT token_hash FROM sessions").map { try $0.get(0, String.self) } }
            #expect(kept == [Secret(text: anna.token).hash])
        }
    }

    @Test(arguments: Engine.allCases)
    func `lists the own devices and which one is this`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee")
            try await house.signUp("bruno_li")
            let phone = try await house.signIn("anna_lee")
            let sessions = try await house.feature.manageSessions.list(by: phone.caller).sessions
            #expect(sessions.count == 2)
            #expect(sessions.filter(\.isCurrent).map(\.id.rawValue) == [phone.caller.session])
            #expect(sessions.allSatisfy { $0.device == "Firefox on Linux" && $0.kind == .token })
            #expect(anna.caller.account == phone.caller.account)
        }
    }

    @Test(arguments: Engine.allCases)
    func `an ended session is worth nothing at once and its sockets close`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee")
            let phone = try await house.signIn("anna_lee")
            #expect(try await house.caller(phone.token) != nil)
            try await house.feature.manageSessions.end(SessionID(rawValue: phone.caller.session), by: anna.caller)
            #expect(try await house.caller(phone.token) == nil)
            #expect(try await house.caller(anna.token) != nil)
            #expect(house.closed.all == [phone.caller.session])
            #expect(try await house.frames(of: anna.id).last == "sessions")
        }
    }

    @Test(arguments: Engine.allCases)
    func `nobody ends somebody else's session`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee")
            let bruno = try await house.signUp("bruno_li")
            await #expect(throws: Failure.notFound) {
                try await house.feature.manageSessions.end(SessionID(rawValue: anna.caller.session), by: bruno.caller)
            }
            await #expect(throws: Failure.notFound) {
                try await house.feature.manageSessions.end(SessionID(rawValue: 1), by: bruno.caller)
            }
            #expect(try await house.caller(anna.token) != nil)
            #expect(house.closed.all.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `its last use is kept to the hour`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee")
            house.clock.advance(by: .seconds(5 * 3600 + 17))
            _ = try await house.caller(anna.token)
            let session = try #require(try await house.feature.manageSessions.list(by: anna.caller).sessions.first)
            #expect(session.lastUsedAt == house.clock.now().hour)
            #expect(session.lastUsedAt.milliseconds % 3_600_000 == 0)
        }
    }

    @Test func `one that nobody uses for 90 days has ended`() async throws {
        try await withAccounts(on: .sqlite) { first in
            let anna = try await first.signUp("anna_lee")
            for _ in 0..<3 {
                first.clock.advance(by: .seconds(80 * 24 * 3600))
                #expect(try await first.caller(anna.token) != nil)
            }
            first.clock.advance(by: .seconds(90 * 24 * 3600))
            #expect(try await first.caller(anna.token) == nil)
            let restarted = house(on: first.database, clock: first.clock)
            #expect(try await restarted.caller(anna.token) == nil)
        }
    }

    @Test func `a clock that is set back ends nothing`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let anna = try await house.signUp("anna_lee")
            house.clock.advance(by: .seconds(-3 * 3600))
            #expect(try await house.caller(anna.token) != nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `an account has at most 50, and the one unused for longest gives way`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let first = try await house.signUp("anna_lee")
            house.clock.advance(by: .seconds(3600))
            for _ in 0..<50 { try await house.signIn("anna_lee") }
            #expect(try await house.caller(first.token) == nil)
            let last = try await house.signIn("anna_lee")
            #expect(try await house.feature.manageSessions.list(by: last.caller).sessions.count == 50)
        }
    }

    @Test func `is found while the disk is full`() async throws {
        try await withAccounts(on: .sqlite) { first in
            let anna = try await first.signUp("anna_lee")
            let full = house(on: FullDatabase(inner: first.database), clock: first.clock)
            first.clock.advance(by: .seconds(2 * 3600))
            #expect(try await full.caller(anna.token) == anna.caller)
        }
    }
}

/// A database with no room left: it reads and does not write.
private struct FullDatabase: Database {
    let inner: any Database
    var dialect: Dialect { inner.dialect }

    func read<T: Sendable>(_ body: @escaping @Sendable (any ReadTransaction) throws -> T) async throws -> T { try await inner.read(body) }
    func write<T: Sendable>(_ body: @escaping @Sendable (any WriteTransaction) throws -> T) async throws -> T { throw StoreFailure.full }
    func writeEach<T: Sendable>(_ bodies: [@Sendable (any WriteTransaction) throws -> T]) async -> [Result<T, any Error>] {
        bodies.map { _ in .failure(StoreFailure.full) }
    }
    func shred() async { await inner.shred() }
    func close() async throws { try await inner.close() }
}
