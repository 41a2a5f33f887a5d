import API
import AccountsAPI
import Kernel
import TestSupport
import Testing

@testable import Accounts

@Suite struct SignUpTests {
    @Test(arguments: Engine.allCases)
    func `the first account is the operator and no other`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            #expect(try await house.feature.manageServer.read().hasOperator == false)
            let anna = try await house.signUp("anna_lee", name: "Anna")
            let bruno = try await house.signUp("bruno_li")
            #expect(anna.me.isOperator && anna.caller.isOperator)
            #expect(!bruno.me.isOperator && !bruno.caller.isOperator)
            #expect(anna.me.card.name == "Anna")
            #expect(anna.me.handleChangeableFrom == nil)
            #expect(try await house.feature.manageServer.read().hasOperator)
        }
    }

    @Test(arguments: Engine.allCases)
    func `of many who come first at the same moment one is the operator`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let operators = try await withThrowingTaskGroup { group in
                for number in 0..<12 { group.addTask { try await house.signUp("person_\(number)").me.isOperator } }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(operators == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `of many who want a handle at the same moment one gets it`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let signedUp = try await withThrowingTaskGroup { group in
                for number in 0..<8 {
                    group.addTask {
                        do {
                            try await house.signUp(number.isMultiple(of: 2) ? "anna_lee" : "ANNA_LEE")
                            return true
                        } catch let failure as Failure where failure == AccountFailure.handleTaken {
                            return false
                        }
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(signedUp == 1)
        }
    }

    @Test func `somebody without password and passkey is refused`() async throws {
        try await withAccounts(on: .sqlite) { house in
            await #expect(throws: AccountFailure.credentialNeeded) { try await house.signUp("anna_lee", password: nil) }
        }
    }

    @Test func `a refused sign-up leaves nothing behind`() async throws {
        try await withAccounts(on: .sqlite) { house in
            await #expect(throws: AccountFailure.weakPassword(field: "password")) { try await house.signUp("anna_lee", password: "password") }
            let server = try await house.feature.manageServer.read()
            #expect(!server.hasOperator)
            #expect(try await house.signUp("anna_lee").me.isOperator)
        }
    }

    @Test(arguments: Engine.allCases)
    func `by invitation, one good for two lets two in`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee")
            try await house.register(by: .invitation, anna)
            let invitation = try await house.feature.manageInvitations.create(
                CreateInvitationRequest(uses: 2), by: anna.caller, at: AccountsHouse.origin)
            await #expect(throws: AccountFailure.invitationNeeded) { try await house.signUp("bruno_li") }
            await #expect(throws: AccountFailure.invitationNeeded) { try await house.signUp("bruno_li", invitation: "guess") }
            try await house.signUp("bruno_li", invitation: invitation.code)
            // A sign-up that fails does not use the invitation up.
            await #expect(throws: AccountFailure.handleTaken) { try await house.signUp("bruno_li", invitation: invitation.code) }
            try await house.signUp("carla_wu", invitation: invitation.code)
            await #expect(throws: AccountFailure.invitationNeeded) { try await house.signUp("dario_ma", invitation: invitation.code) }
            #expect(try await house.feature.manageInvitations.list(by: anna.caller, at: AccountsHouse.origin).invitations.isEmpty)
        }
    }

    @Test func `an invitation ends after 30 days, or when it is withdrawn`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let anna = try await house.signUp("anna_lee")
            try await house.register(by: .invitation, anna)
            let old = try await house.feature.manageInvitations.create(.init(), by: anna.caller, at: AccountsHouse.origin)
            house.clock.advance(by: .seconds(30 * 24 * 3600))
            await #expect(throws: AccountFailure.invitationNeeded) { try await house.signUp("bruno_li", invitation: old.code) }
            let withdrawn = try await house.feature.manageInvitations.create(.init(), by: anna.caller, at: AccountsHouse.origin)
            try await house.feature.manageInvitations.withdraw(withdrawn.code, by: anna.caller)
            await #expect(throws: AccountFailure.invitationNeeded) { try await house.signUp("bruno_li", invitation: withdrawn.code) }
            await #expect(throws: Failure.notFound) {
                try await house.feature.manageInvitations.withdraw(withdrawn.code, by: anna.caller)
            }
        }
    }

    @Test func `a closed server takes nobody`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let anna = try await house.signUp("anna_lee")
            let invitation = try await house.feature.manageInvitations.create(.init(), by: anna.caller, at: AccountsHouse.origin)
            try await house.register(by: .closed, anna)
            await #expect(throws: AccountFailure.registrationClosed) { try await house.signUp("bruno_li", invitation: invitation.code) }
        }
    }

    @Test func `too many from one address have to wait`() async throws {
        try await withAccounts(on: .sqlite, rules: .standard) { house in
            for number in 0..<40 { try await house.signUp("person_\(number)") }
            let failure = await #expect(throws: Failure.self) { try await house.signUp("person_40") }
            #expect(failure?.kind == .tooMany)
            #expect(failure?.retryAfterSeconds != nil)
            try await house.signUp("person_40", from: NetworkAddress("198.51.100.1"))
        }
    }
}

extension AccountsHouse {
    func register(by registration: Registration, _ guest: Guest) async throws {
        _ = try await feature.manageServer.update(UpdateServerRequest(registration: registration), by: guest.caller)
    }
}
