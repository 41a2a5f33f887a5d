import API
import AccountsAPI
import Crypto
import CryptoExtras
import Foundation
import Kernel
import TestSupport
import Testing

@testable import Accounts

struct PasskeyTests {
    @Test(arguments: Engine.allCases)
    func `opens an account without a password and signs in again`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            var authenticator = SoftwareAuthenticator()
            let anna = try await house.signUp("anna_lee", with: authenticator)
            #expect(!anna.me.hasPassword)
            #expect(anna.me.passkeyCount == 1)
            authenticator.counter = 2
            #expect(try await house.signIn(with: authenticator).id == anna.id)
        }
    }

    @Test func `may have a key of each of the three kinds`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let keys: [SoftwareAuthenticator.Key] = [
                .es256(P256.Signing.PrivateKey()), .edDSA(Curve25519.Signing.PrivateKey()),
                .rs256(try _RSA.Signing.PrivateKey(keySize: .bits2048)),
            ]
            for (number, key) in keys.enumerated() {
                var authenticator = SoftwareAuthenticator(key: key)
                let person = try await house.signUp("person_\(number)", with: authenticator)
                authenticator.counter = 2
                #expect(try await house.signIn(with: authenticator).id == person.id)
            }
        }
    }

    @Test func `the options ask for what is checked`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let ceremony = try await house.startRegistration("anna_lee")
            guard case .object(let options) = ceremony.options, case .object(let user)? = options["user"] else {
                Issue.record("No options.")
                return
            }
            #expect(options["rp"] == .object(["id": .string("tea.example"), "name": .string("Teahouse")]))
            #expect(user["name"] == .string("anna_lee"))
            #expect(options["attestation"] == .string("none"))
            #expect(options["timeout"] == .integer(300_000))
            let asked = try await house.feature.signInWithPasskey.start(from: AccountsHouse.home, at: AccountsHouse.origin)
            guard case .object(let assertion) = asked.options else {
                Issue.record("No options.")
                return
            }
            #expect(assertion["rpId"] == .string("tea.example"))
            #expect(assertion["allowCredentials"] == .array([]))
            #expect(assertion["userVerification"] == .string("required"))
        }
    }

    @Test func `is not to be had where the server has no name`() async throws {
        try await withAccounts(on: .sqlite) { house in
            await #expect(throws: AccountFailure.passkeysNeedAName) {
                try await house.feature.signInWithPasskey.start(from: AccountsHouse.home, at: "http://127.0.0.1:8080")
            }
        }
    }

    @Test(arguments: [
        Deceit("another site") { $0.origin = "https://evil.example" }, Deceit("another port") { $0.origin = "https://tea.example:8443" },
        Deceit("a frame of another site") { $0.crossOrigin = true }, Deceit("another relying party") { $0.party = "evil.example" },
        Deceit("another challenge") { $0.challenge = Secret.random().text }, Deceit("the answer of a sign in") { $0.type = "webauthn.get" },
        Deceit("nobody touched it") { $0.isPresent = false }, Deceit("nobody proved who they are") { $0.isVerified = false },
    ])
    func `is not registered with`(deceit: Deceit) async throws {
        try await withAccounts(on: .sqlite) { house in
            var authenticator = SoftwareAuthenticator()
            deceit.commit(&authenticator)
            await #expect(throws: AccountFailure.passkeyUnusable) { try await house.signUp("anna_lee", with: authenticator) }
            await #expect(throws: AccountFailure.wrongCredentials) { try await house.signIn("anna_lee") }
        }
    }

    @Test(arguments: [
        Deceit("another site") { $0.origin = "https://evil.example" }, Deceit("a frame of another site") { $0.crossOrigin = true },
        Deceit("another relying party") { $0.party = "evil.example" }, Deceit("another challenge") { $0.challenge = Secret.random().text },
        Deceit("the answer of a registration") { $0.type = "webauthn.create" }, Deceit("nobody touched it") { $0.isPresent = false },
        Deceit("nobody proved who they are") { $0.isVerified = false }, Deceit("another key") { $0.key = .es256(P256.Signing.PrivateKey()) },
        Deceit("another credential") { $0.credentialID = Data([1, 2, 3]) }, Deceit("the same counter") { $0.counter = 5 },
        Deceit("a counter that went back") { $0.counter = 4 }, Deceit("a counter that went to zero") { $0.counter = 0 },
    ])
    func `does not sign in with`(deceit: Deceit) async throws {
        try await withAccounts(on: .sqlite) { house in
            var authenticator = SoftwareAuthenticator(counter: 5)
            try await house.signUp("anna_lee", with: authenticator)
            authenticator.counter = 6
            deceit.commit(&authenticator)
            await #expect(throws: AccountFailure.passkeyRefused) { try await house.signIn(with: authenticator) }
        }
    }

    @Test func `an authenticator that does not count may go on not counting`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let authenticator = SoftwareAuthenticator(counter: 0)
            let anna = try await house.signUp("anna_lee", with: authenticator)
            #expect(try await house.signIn(with: authenticator).id == anna.id)
            #expect(try await house.signIn(with: authenticator).id == anna.id)
        }
    }

    @Test(arguments: Engine.allCases)
    func `an answer is good once`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let authenticator = SoftwareAuthenticator(counter: 0)
            try await house.signUp("anna_lee", with: authenticator)
            let ceremony = try await house.feature.signInWithPasskey.start(from: AccountsHouse.home, at: AccountsHouse.origin)
            let answer = try authenticator.signIn(ceremony)
            _ = try await house.feature.signInWithPasskey.finish(answer, on: AccountsHouse.device, from: AccountsHouse.home)
            await #expect(throws: AccountFailure.passkeyRefused) {
                try await house.feature.signInWithPasskey.finish(answer, on: AccountsHouse.device, from: AccountsHouse.home)
            }
        }
    }

    @Test func `a failed answer uses its ceremony up`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let authenticator = SoftwareAuthenticator(counter: 0)
            try await house.signUp("anna_lee", with: authenticator)
            let ceremony = try await house.feature.signInWithPasskey.start(from: AccountsHouse.home, at: AccountsHouse.origin)
            var thief = authenticator
            thief.key = .es256(P256.Signing.PrivateKey())
            let forged = try thief.signIn(ceremony)
            await #expect(throws: AccountFailure.passkeyRefused) {
                try await house.feature.signInWithPasskey.finish(forged, on: AccountsHouse.device, from: AccountsHouse.home)
            }
            let honest = try authenticator.signIn(ceremony)
            await #expect(throws: AccountFailure.passkeyRefused) {
                try await house.feature.signInWithPasskey.finish(honest, on: AccountsHouse.device, from: AccountsHouse.home)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a ceremony ends after five minutes`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let authenticator = SoftwareAuthenticator(counter: 0)
            try await house.signUp("anna_lee", with: authenticator)
            let ceremony = try await house.feature.signInWithPasskey.start(from: AccountsHouse.home, at: AccountsHouse.origin)
            house.clock.advance(by: .seconds(300))
            await #expect(throws: AccountFailure.passkeyRefused) {
                try await house.feature.signInWithPasskey.finish(
                    try authenticator.signIn(ceremony), on: AccountsHouse.device, from: AccountsHouse.home)
            }
        }
    }

    @Test func `the ceremony of a registration signs nobody in`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let authenticator = SoftwareAuthenticator(counter: 0)
            try await house.signUp("anna_lee", with: authenticator)
            let ceremony = try await house.startRegistration("bruno_li")
            await #expect(throws: AccountFailure.passkeyRefused) {
                try await house.feature.signInWithPasskey.finish(
                    try authenticator.signIn(ceremony), on: AccountsHouse.device, from: AccountsHouse.home)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `is added, listed and removed by its owner alone`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee")
            let bruno = try await house.signUp("bruno_li")
            let key = try await house.addPasskey(SoftwareAuthenticator(), to: anna, label: "Blue key")
            #expect(key.label == "Blue key")
            #expect(try await house.feature.managePasskeys.list(by: anna.caller).passkeys.map(\.id) == [key.id])
            #expect(try await house.feature.managePasskeys.list(by: bruno.caller).passkeys.isEmpty)
            await #expect(throws: Failure.notFound) { try await house.feature.managePasskeys.remove(key.id, by: bruno.caller) }
            try await house.feature.managePasskeys.remove(key.id, by: anna.caller)
            #expect(try await house.me(anna).passkeyCount == 0)
        }
    }

    @Test func `the ceremony of one account adds no passkey to another`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let anna = try await house.signUp("anna_lee")
            let bruno = try await house.signUp("bruno_li")
            let ceremony = try await house.startRegistration(by: anna)
            let answer = try SoftwareAuthenticator().register(ceremony)
            await #expect(throws: AccountFailure.passkeyUnusable) {
                try await house.feature.addPasskey(answer, on: AccountsHouse.device, by: bruno.caller)
            }
        }
    }

    @Test func `a credential belongs to one account`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let authenticator = SoftwareAuthenticator()
            try await house.signUp("anna_lee", with: authenticator)
            let bruno = try await house.signUp("bruno_li")
            await #expect(throws: AccountFailure.passkeyKnown) { try await house.addPasskey(authenticator, to: bruno) }
        }
    }

    @Test func `the only way to sign in is not removed`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let anna = try await house.signUp("anna_lee", with: SoftwareAuthenticator())
            let keys = try await house.feature.managePasskeys.list(by: anna.caller).passkeys
            let only = try #require(keys.first)
            await #expect(throws: AccountFailure.lastCredential) { try await house.feature.managePasskeys.remove(only.id, by: anna.caller) }
            try await house.feature.changePassword(ChangePasswordRequest(new: AccountsHouse.password), by: anna.caller)
            try await house.feature.managePasskeys.remove(only.id, by: anna.caller)
        }
    }
}

/// What a dishonest client does to an honest authenticator's answer.
struct Deceit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let commit: @Sendable (inout SoftwareAuthenticator) -> Void

    init(_ name: String, _ commit: @escaping @Sendable (inout SoftwareAuthenticator) -> Void) {
        testDescription = name
        self.commit = commit
    }
}

extension AccountsHouse {
    func startRegistration(_ handle: String? = nil, by guest: Guest? = nil) async throws -> PasskeyCeremony {
        try await feature.registerPasskey.start(
            PasskeyRegistrationOptionsRequest(handle: handle, name: handle), by: guest?.caller, from: Self.home, at: Self.origin)
    }

    @discardableResult
    func signUp(_ handle: String, with authenticator: SoftwareAuthenticator) async throws -> Guest {
        try await signUp(handle, password: nil, passkey: try authenticator.register(try await startRegistration(handle)))
    }

    @discardableResult
    func signIn(with authenticator: SoftwareAuthenticator) async throws -> Guest {
        let ceremony = try await feature.signInWithPasskey.start(from: Self.home, at: Self.origin)
        return try await guest(
            try await feature.signInWithPasskey.finish(try authenticator.signIn(ceremony), on: Self.device, from: Self.home))
    }

    @discardableResult
    func addPasskey(_ authenticator: SoftwareAuthenticator, to guest: Guest, label: String? = nil) async throws -> Passkey {
        let answer = try authenticator.register(try await startRegistration(by: guest), label: label)
        return try await feature.addPasskey(answer, on: Self.device, by: guest.caller)
    }
}
