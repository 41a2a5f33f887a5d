import AccountsAPI
import Kernel
import TestSupport
import Testing

@testable import Accounts

@Suite struct PasswordTests {
    private let new = "another horse battery"

    @Test(arguments: Engine.allCases)
    func `a new one signs every other device out`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee")
            let phone = try await house.signIn("anna_lee")
            try await house.feature.changePassword(ChangePasswordRequest(current: AccountsHouse.password, new: new), by: anna.caller)
            #expect(try await house.caller(anna.token) != nil)
            #expect(try await house.caller(phone.token) == nil)
            #expect(house.closed.all == [phone.caller.session])
            await #expect(throws: AccountFailure.wrongCredentials) { try await house.signIn("anna_lee") }
            try await house.signIn("anna_lee", new)
        }
    }

    @Test func `the old one is asked for, and not without end`() async throws {
        try await withAccounts(on: .sqlite, rules: .standard) { house in
            let anna = try await house.signUp("anna_lee")
            await #expect(throws: AccountFailure.wrongPassword) {
                try await house.feature.changePassword(ChangePasswordRequest(new: new), by: anna.caller)
            }
            for _ in 0..<5 {
                await #expect(throws: AccountFailure.wrongPassword) {
                    try await house.feature.changePassword(ChangePasswordRequest(current: "guess guess", new: new), by: anna.caller)
                }
            }
            let failure = await #expect(throws: Failure.self) {
                try await house.feature.changePassword(ChangePasswordRequest(current: AccountsHouse.password, new: new), by: anna.caller)
            }
            #expect(failure?.kind == .tooMany)
            // The owner, on another device, is not locked out by it.
            let phone = try await house.signIn("anna_lee")
            try await house.feature.changePassword(ChangePasswordRequest(current: AccountsHouse.password, new: new), by: phone.caller)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a recovery code signs in once, sets a new one and signs every other device out`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee")
            let codes = try await house.renewRecoveryCodes(anna)
            #expect(codes.count == 10)
            #expect(try await house.me(anna).recoveryCodesLeft == 10)
            let back = try await house.recover("anna_lee", codes[3].lowercased(), new)
            #expect(back.id == anna.id)
            #expect(back.me.recoveryCodesLeft == 9)
            #expect(try await house.caller(anna.token) == nil)
            #expect(house.closed.all == [anna.caller.session])
            await #expect(throws: AccountFailure.wrongRecovery) { try await house.recover("anna_lee", codes[3], new) }
            try await house.signIn("anna_lee", new)
        }
    }

    @Test func `a wrong code and an unknown handle get the same answer`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let anna = try await house.signUp("anna_lee")
            let bruno = try await house.signUp("bruno_li")
            _ = try await house.renewRecoveryCodes(anna)
            let hers = try await house.renewRecoveryCodes(bruno)
            await #expect(throws: AccountFailure.wrongRecovery) { try await house.recover("anna_lee", "0000-0000-0000-0000", new) }
            await #expect(throws: AccountFailure.wrongRecovery) { try await house.recover("anna_lee", hers[0], new) }
            await #expect(throws: AccountFailure.wrongRecovery) { try await house.recover("nobody_here", hers[0], new) }
            #expect(try await house.me(bruno).recoveryCodesLeft == 10)
        }
    }

    @Test func `new codes end the old ones and are given for the password alone`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let anna = try await house.signUp("anna_lee")
            let old = try await house.renewRecoveryCodes(anna)
            await #expect(throws: AccountFailure.wrongPassword) {
                try await house.feature.renewRecoveryCodes(RenewRecoveryCodesRequest(), by: anna.caller)
            }
            let current = try await house.renewRecoveryCodes(anna)
            #expect(Set(old).isDisjoint(with: current))
            await #expect(throws: AccountFailure.wrongRecovery) { try await house.recover("anna_lee", old[0], new) }
            try await house.recover("anna_lee", current[0], new)
        }
    }

    @Test func `guessing at codes ends after a few tries`() async throws {
        try await withAccounts(on: .sqlite, rules: .standard) { house in
            try await house.signUp("anna_lee")
            for _ in 0..<6 {
                await #expect(throws: AccountFailure.wrongRecovery) { try await house.recover("anna_lee", "0000", new) }
            }
            let failure = await #expect(throws: Failure.self) { try await house.recover("anna_lee", "0000", new) }
            #expect(failure?.kind == .tooMany)
        }
    }
}

extension AccountsHouse {
    func renewRecoveryCodes(_ guest: Guest) async throws -> [String] {
        try await feature.renewRecoveryCodes(RenewRecoveryCodesRequest(password: Self.password), by: guest.caller).codes
    }

    @discardableResult
    func recover(_ handle: String, _ code: String, _ password: String) async throws -> Guest {
        let request = RecoverRequest(handle: handle, code: code, newPassword: password, session: .token)
        return try await guest(try await feature.recover(request, on: Self.device, from: Self.home))
    }
}
