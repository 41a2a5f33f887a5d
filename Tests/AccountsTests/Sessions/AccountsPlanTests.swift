import API
import AccountsAPI
import Kernel
import TestSupport
import Testing

@testable import Accounts

/// What is asked for every call or every sign-in is served by an index, on both engines.
@Suite struct AccountsPlanTests {
    private let id = AccountID(rawValue: 1)

    @Test(arguments: Engine.allCases)
    func `whoever calls is found by index`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let scans = try await fullScans(on: house.database) { transaction in
                _ = try SessionStore().find(tokenHash: "x", in: transaction)
                _ = try SessionStore().list(of: id, in: transaction)
                try SessionStore().markUsed(SessionID(rawValue: 1), at: Timestamp(milliseconds: 0), in: transaction)
                _ = try SessionStore().knows("x", of: id, in: transaction)
                try SessionStore().delete([SessionID(rawValue: 1)], in: transaction)
            }
            #expect(scans == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `people are found by index`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let scans = try await fullScans(on: house.database) { transaction in
                _ = try AccountStore().find(id, in: transaction)
                _ = try AccountStore().find(handle: "anna_lee", in: transaction)
                _ = try AccountStore().cards([id, AccountID(rawValue: 2)], in: transaction)
                _ = try PasskeyStore().find(credentialID: "x", in: transaction)
                _ = try PasskeyStore().list(of: id, in: transaction)
                _ = try RecoveryCodeStore().take("x", of: id, in: transaction)
            }
            #expect(scans == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `what visitors may start is found and forgotten by index`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let now = Timestamp(milliseconds: 1_000)
            let scans = try await fullScans(on: house.database) { transaction in
                _ = try CeremonyStore().take("x", for: .assertion, at: now, in: transaction)
                try HandoverStore().insert(code: Secret(text: "c"), secret: Secret(text: "s"), device: "x", at: now, in: transaction)
                _ = try HandoverStore().find(code: Secret(text: "c"), secret: Secret(text: "s"), at: now, in: transaction)
                _ = try InvitationStore().take("x", at: now, in: transaction)
            }
            #expect(scans == [])
        }
    }
}
