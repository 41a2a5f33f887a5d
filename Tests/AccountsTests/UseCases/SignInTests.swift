import API
import AccountsAPI
import Kernel
import Storage
import TestSupport
import Testing

@testable import Accounts

@Suite struct SignInTests {
    @Test(arguments: Engine.allCases)
    func `signs in with the handle in any case`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee")
            let again = try await house.signIn("ANNA_Lee")
            #expect(again.id == anna.id)
            #expect(again.caller.session != anna.caller.session)
        }
    }

    @Test func `a wrong password, an unknown handle and something that is no handle get the same answer`() async throws {
        try await withAccounts(on: .sqlite) { house in
            try await house.signUp("anna_lee")
            await #expect(throws: AccountFailure.wrongCredentials) { try await house.signIn("anna_lee", "wrong horse battery") }
            await #expect(throws: AccountFailure.wrongCredentials) { try await house.signIn("nobody_here") }
            await #expect(throws: AccountFailure.wrongCredentials) { try await house.signIn("' OR 1=1 --") }
            await #expect(throws: AccountFailure.wrongCredentials) { try await house.signIn("") }
        }
    }

    @Test func `an account that has only a passkey gets it too`() async throws {
        try await withAccounts(on: .sqlite) { house in
            try await house.signUp("anna_lee", with: SoftwareAuthenticator())
            await #expect(throws: AccountFailure.wrongCredentials) { try await house.signIn("anna_lee") }
        }
    }

    /// Time cannot be measured in a test, but where it goes can: both answers wait for a hash.
    @Test func `an unknown handle costs the same hash as a known one`() async throws {
        try await withAccounts(on: .sqlite) { open in
            try await open.signUp("anna_lee")
            let full = house(on: open.database, clock: open.clock, hashing: HashingPool(width: 1, limit: 0))
            await #expect(throws: Failure.busy) { try await full.signIn("anna_lee") }
            await #expect(throws: Failure.busy) { try await full.signIn("nobody_here") }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a hash of other parameters is renewed`(engine: Engine) async throws {
        try await withAccounts(on: engine) { old in
            let anna = try await old.signUp("anna_lee")
            let dearer = Argon2Parameters(memoryInKiB: 64, passes: 2, lanes: 1)
            let new = house(on: old.database, clock: old.clock, cost: dearer)
            try await new.signIn("anna_lee")
            let account = try await old.database.read { try AccountStore().load(anna.id, in: $0) }
            #expect(account.password?.parameters == dearer)
            try await new.signIn("anna_lee")
        }
    }

    @Test(arguments: Engine.allCases)
    func `a password that was changed while it was checked signs nobody in`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee")
            let account = try await house.database.read { try AccountStore().load(anna.id, in: $0) }
            let checked = try #require(account.password)
            try await house.feature.changePassword(
                ChangePasswordRequest(current: AccountsHouse.password, new: "another horse battery"), by: anna.caller)
            let isStillGood = try await house.database.write {
                try AccountStore().replacePassword(of: anna.id, checked, by: checked, in: $0)
            }
            #expect(!isStillGood)
        }
    }

    @Test func `guessing at an account ends after a few tries, and the way out is told`() async throws {
        try await withAccounts(on: .sqlite, rules: .standard) { house in
            try await house.signUp("anna_lee")
            let thief = NetworkAddress("198.51.100.1")
            for _ in 0..<6 {
                await #expect(throws: AccountFailure.wrongCredentials) { try await house.signIn("anna_lee", "guess guess", from: thief) }
            }
            let failure = await #expect(throws: Failure.self) { try await house.signIn("anna_lee", from: thief) }
            #expect(failure?.kind == .tooMany)
            let wait = try #require(failure?.retryAfterSeconds)
            house.clock.advance(by: .seconds(wait))
            try await house.signIn("anna_lee", from: thief)
        }
    }

    @Test func `guessing at an unknown handle ends in the same way`() async throws {
        try await withAccounts(on: .sqlite, rules: .standard) { house in
            for _ in 0..<6 { await #expect(throws: AccountFailure.wrongCredentials) { try await house.signIn("nobody_here") } }
            let failure = await #expect(throws: Failure.self) { try await house.signIn("nobody_here") }
            #expect(failure?.kind == .tooMany)
        }
    }

    @Test func `a thousand strangers do not lock the owner out`() async throws {
        try await withAccounts(on: .sqlite, rules: .standard) { house in
            try await house.signUp("anna_lee")
            var refused = 0
            for number in 0..<1_000 {
                let stranger = NetworkAddress("2001:db8:0:\(String(number, radix: 16))::1")
                do {
                    try await house.signIn("anna_lee", "guess guess", from: stranger)
                } catch let failure as Failure where failure.kind == .tooMany {
                    refused += 1
                } catch {}
            }
            #expect(refused == 970)
            // From an address where she signed in before she is let in; elsewhere she would have to wait a little.
            try await house.signIn("anna_lee")
            let elsewhere = NetworkAddress("192.0.2.55")
            let failure = await #expect(throws: Failure.self) { try await house.signIn("anna_lee", from: elsewhere) }
            #expect(failure?.kind == .tooMany)
            house.clock.advance(by: .seconds(60))
            try await house.signIn("anna_lee", from: elsewhere)
        }
    }

    @Test func `ten thousand tries a minute from one address check thirty passwords a minute`() async throws {
        try await withAccounts(on: .sqlite, rules: .standard) { house in
            let address = NetworkAddress("198.51.100.1")
            var checked = 0
            for number in 0..<10_000 {
                house.clock.advance(by: .milliseconds(6))
                do {
                    try await house.signIn("victim_\(number)", "guess guess", from: address)
                } catch let failure as Failure where failure == AccountFailure.wrongCredentials {
                    checked += 1
                } catch {}
            }
            // 60 at once, and one every two seconds.
            #expect((60...91).contains(checked))
        }
    }

    @Test func `a session kept in an unknown way is refused`() async throws {
        try await withAccounts(on: .sqlite) { house in
            try await house.signUp("anna_lee")
            let request = SignInRequest(handle: "anna_lee", password: AccountsHouse.password, session: .unknown)
            await #expect(throws: AccountFailure.badSessionKind) {
                try await house.feature.signIn(request, on: AccountsHouse.device, from: AccountsHouse.home)
            }
        }
    }
}
