import API
import AccountsAPI
import ContactsAPI
import Kernel
import TestSupport
import Testing

@testable import Contacts

@Suite struct BlockTests {
    @Test(arguments: Engine.allCases)
    func `a blocked stranger finds nobody: by id, handle, card or group`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, thief) = (try await house.person("anna_lee"), try await house.person("thief_1"))
            let card = try await house.contacts.manageCard.read(by: anna, at: "https://tea.example").code
            house.groups.bring(anna, thief)
            try await house.ask(thief, anna)
            try await house.contacts.manageBlocks.block(thief.account, by: anna)
            await #expect(throws: Failure.notFound) { try await house.find(anna, by: thief) }
            await #expect(throws: Failure.notFound) { try await house.contacts.lookUp.find(card: card, by: thief) }
            await #expect(throws: Failure.notFound) { try await house.contacts.lookUp.find(anna.account, by: thief) }
            await #expect(throws: Failure.notFound) {
                try await house.contacts.sendRequest(SendFriendRequestRequest(to: anna.account, greeting: "", source: .group), by: thief)
            }
            await #expect(throws: Failure.notFound) { try await house.contacts.manageBlocks.block(anna.account, by: thief) }
            #expect(try await house.standing(of: thief, to: anna) == .blocked)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a blocked friend is told nothing and sees what they saw`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            let told = try await house.mark(bruno)
            let before = try await house.contacts.lookUp.find(anna.account, by: bruno)
            try await house.contacts.manageBlocks.block(bruno.account, by: anna)
            let after = try await house.contacts.lookUp.find(anna.account, by: bruno)
            #expect(after.contact == before.contact && !after.isBlocked)
            #expect(try await house.friends(of: bruno) == [anna.account])
            #expect(try await house.frames(of: bruno, since: told).isEmpty)
            #expect(try await house.standing(of: bruno, to: anna) == .blocked)
            #expect(try await house.contacts.lookUp.find(bruno.account, by: anna).isBlocked)
            #expect(try await house.contacts.manageBlocks.list(by: anna).people.map(\.id) == [bruno.account])
            #expect(try await house.contacts.manageBlocks.list(by: bruno).people.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a request of somebody who was deleted and blocked looks sent and never arrives`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            try await house.contacts.manageBlocks.block(bruno.account, by: anna)
            try await house.contacts.removeContact(bruno.account, by: anna)
            let told = try await house.mark(anna)
            let request = try #require(try await house.ask(bruno, anna).request)
            #expect(try await house.requests(of: bruno).map(\.id) == [request.id])
            #expect(try await house.requests(of: anna).isEmpty)
            #expect(try await house.frames(of: anna, since: told).isEmpty)
            await #expect(throws: Failure.notFound) { try await house.accept(request.id, by: anna) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `blocking ends the requests between the two, and the blocked cannot tell`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.ask(bruno, anna)
            let told = try await house.mark(bruno)
            try await house.contacts.manageBlocks.block(bruno.account, by: anna)
            #expect(try await house.requests(of: anna).isEmpty)
            #expect(try await house.requests(of: bruno).count == 1)
            #expect(try await house.frames(of: bruno, since: told).isEmpty)
            #expect(try await house.frames(of: anna).suffix(2) == ["friendRequestEnded", "blocks"])
        }
    }

    @Test func `who blocks has to lift it before asking`() async throws {
        try await withContacts(on: .sqlite) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.ask(anna, bruno)
            try await house.contacts.manageBlocks.block(bruno.account, by: anna)
            await #expect(throws: ContactsFailure.unblockFirst) { try await house.ask(anna, bruno) }
            try await house.contacts.manageBlocks.unblock(bruno.account, by: anna)
            #expect(try await house.ask(anna, bruno).request != nil)
        }
    }

    @Test func `lifting a block brings everything back`() async throws {
        try await withContacts(on: .sqlite) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            try await house.contacts.manageBlocks.block(bruno.account, by: anna)
            try await house.contacts.manageBlocks.unblock(bruno.account, by: anna)
            #expect(try await house.standing(of: bruno, to: anna) == .friends)
            #expect(try await house.contacts.manageBlocks.list(by: anna).people.isEmpty)
        }
    }

    @Test func `blocking twice is blocking once, and lifting what is not there is no fault`() async throws {
        try await withContacts(on: .sqlite) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            for _ in 0..<2 { try await house.contacts.manageBlocks.block(bruno.account, by: anna) }
            #expect(try await house.frames(of: anna).filter { $0 == "blocks" }.count == 1)
            for _ in 0..<2 { try await house.contacts.manageBlocks.unblock(bruno.account, by: anna) }
            #expect(try await house.frames(of: anna).filter { $0 == "blocks" }.count == 2)
        }
    }

    @Test func `somebody who was never met cannot be blocked, nor oneself`() async throws {
        try await withContacts(on: .sqlite) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            await #expect(throws: Failure.notFound) { try await house.contacts.manageBlocks.block(bruno.account, by: anna) }
            await #expect(throws: Failure.notFound) { try await house.contacts.manageBlocks.block(AccountID(rawValue: 1), by: anna) }
            await #expect(throws: ContactsFailure.blockYourself) { try await house.contacts.manageBlocks.block(anna.account, by: anna) }
        }
    }
}

extension ContactCard {
    /// The last part of the link.
    var code: String { String(link.split(separator: "/").last ?? "") }
}
