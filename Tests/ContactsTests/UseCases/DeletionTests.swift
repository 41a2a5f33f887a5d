import API
import AccountsAPI
import ContactsAPI
import Kernel
import TestSupport
import Testing

@testable import Contacts

@Suite struct DeletionTests {
    @Test(arguments: Engine.allCases)
    func `deleting is one-sided, and the other side is told nothing`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            let told = try await house.mark(bruno)
            let before = try await house.contacts.lookUp.find(anna.account, by: bruno)
            try await house.contacts.removeContact(bruno.account, by: anna)
            #expect(try await house.friends(of: anna).isEmpty)
            #expect(try await house.friends(of: bruno) == [anna.account])
            #expect(try await house.frames(of: bruno, since: told).isEmpty)
            #expect(try await house.frames(of: anna).last == "contactRemoved")
            let after = try await house.contacts.lookUp.find(anna.account, by: bruno)
            #expect(after.card == before.card && after.relation == .friend && after.contact == before.contact)
            // The deleted one learns it when a message fails.
            #expect(try await house.standing(of: bruno, to: anna) == .notFriends)
            #expect(try await house.standing(of: anna, to: bruno) == .notFriends)
            let event = try #require(try await house.events(FriendshipEnded.self).first)
            #expect(event.by == anna.account && event.other == bruno.account)
        }
    }

    @Test(arguments: Engine.allCases)
    func `who comes back to somebody who never left is a friend at once, and in silence`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            try await house.contacts.removeContact(bruno.account, by: anna)
            let told = try await house.mark(bruno)
            let answer = try await house.contacts.sendRequest(
                SendFriendRequestRequest(to: bruno.account, greeting: "Sorry", source: .search, remark: "Old friend"), by: anna)
            #expect(answer.contact?.remark == "Old friend")
            #expect(try await house.standing(of: bruno, to: anna) == .friends)
            #expect(try await house.frames(of: bruno, since: told).isEmpty)
            #expect(try await house.events(FriendshipBegan.self).map(\.isSilentReturn) == [false, true])
        }
    }

    @Test(arguments: Engine.allCases)
    func `the deleted one may ask again, and keeps what was written down`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            _ = try await house.contacts.updateContact(
                UpdateContactRequest(account: anna.account, remark: "A.", isStarred: true), by: bruno)
            try await house.contacts.removeContact(bruno.account, by: anna)
            let request = try #require(try await house.ask(bruno, anna, greeting: "Again?").request)
            try await house.accept(request.id, by: anna)
            #expect(try await house.standing(of: bruno, to: anna) == .friends)
            let kept = try #require(try await house.contacts.listContacts(PageRequest(), by: bruno).items.first)
            #expect(kept.remark == "A." && kept.isStarred)
        }
    }

    @Test func `after both have deleted each other they begin anew`() async throws {
        try await withContacts(on: .sqlite) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            try await house.contacts.removeContact(bruno.account, by: anna)
            try await house.contacts.removeContact(anna.account, by: bruno)
            #expect(try await house.ask(anna, bruno).request != nil)
            #expect(try await house.friends(of: anna).isEmpty)
        }
    }

    @Test func `somebody who is no friend cannot be deleted`() async throws {
        try await withContacts(on: .sqlite) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            await #expect(throws: Failure.notFound) { try await house.contacts.removeContact(bruno.account, by: anna) }
            try await house.befriend(anna, bruno)
            try await house.contacts.removeContact(bruno.account, by: anna)
            await #expect(throws: Failure.notFound) { try await house.contacts.removeContact(bruno.account, by: anna) }
        }
    }
}
