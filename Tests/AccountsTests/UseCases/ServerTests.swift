import AccountsAPI
import Kernel
import TestSupport
import Testing
import Web

@testable import Accounts

@Suite struct ServerTests {
    @Test(arguments: Engine.allCases)
    func `is renamed and opened or closed by its operator`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee")
            let changed = try await house.feature.manageServer.update(
                UpdateServerRequest(name: "The Corner House", registration: .closed), by: anna.caller)
            #expect(changed.name == "The Corner House")
            let read = try await house.feature.manageServer.read()
            #expect(read.name == "The Corner House")
            #expect(read.registration == .closed)
            #expect(read.version == "1.0")
        }
    }

    @Test func `is not touched by anybody else`() async throws {
        try await withAccounts(on: .sqlite) { house in
            try await house.signUp("anna_lee")
            let bruno = try await house.signUp("bruno_li").caller
            await #expect(throws: Failure.operatorOnly) {
                try await house.feature.manageServer.update(UpdateServerRequest(name: "Mine"), by: bruno)
            }
            await #expect(throws: Failure.operatorOnly) {
                try await house.feature.manageInvitations.create(.init(), by: bruno, at: AccountsHouse.origin)
            }
            await #expect(throws: Failure.operatorOnly) { try await house.feature.manageInvitations.list(by: bruno, at: AccountsHouse.origin) }
            await #expect(throws: Failure.operatorOnly) { try await house.feature.manageInvitations.withdraw("x", by: bruno) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `makes one invitation of a call that is made twice`(engine: Engine) async throws {
        try await withAccounts(on: engine) { house in
            let anna = try await house.signUp("anna_lee").caller
            let request = CreateInvitationRequest(uses: 2, clientID: "the first")
            let invitations = house.feature.manageInvitations
            let once = try await invitations.create(request, by: anna, at: AccountsHouse.origin)
            let again = try await invitations.create(request, by: anna, at: AccountsHouse.origin)
            let other = try await invitations.create(CreateInvitationRequest(uses: 2), by: anna, at: AccountsHouse.origin)
            #expect(again.code == once.code && other.code != once.code)
            let listed = try await invitations.list(by: anna, at: AccountsHouse.origin).invitations
            #expect(Set(listed.map(\.code)) == [once.code, other.code])
            for name in ["", String(repeating: "x", count: 65)] {
                await #expect(throws: AccountFailure.badClientID) {
                    try await invitations.create(CreateInvitationRequest(clientID: name), by: anna, at: AccountsHouse.origin)
                }
            }
        }
    }

    @Test func `keeps to the limits`() async throws {
        try await withAccounts(on: .sqlite) { house in
            let anna = try await house.signUp("anna_lee").caller
            await #expect(throws: AccountFailure.badServerName) {
                try await house.feature.manageServer.update(UpdateServerRequest(name: " "), by: anna)
            }
            await #expect(throws: AccountFailure.badRegistration) {
                try await house.feature.manageServer.update(UpdateServerRequest(registration: .unknown), by: anna)
            }
            for uses in [0, -1, 1_001] {
                await #expect(throws: AccountFailure.badInvitationUses) {
                    try await house.feature.manageInvitations.create(CreateInvitationRequest(uses: uses), by: anna, at: AccountsHouse.origin)
                }
            }
        }
    }
}
