import API
import AccountsAPI
import ContactsAPI
import Kernel
import TestSupport
import Testing

@testable import Contacts

@Suite struct PeopleTests {
    @Test(arguments: Engine.allCases)
    func `a person is found by the exact handle in any case, and by nothing less`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let found = try await house.contacts.lookUp.find(handle: "BRUNO_li", by: anna)
            #expect(found.card.id == bruno.account && found.relation == .stranger && found.contact == nil)
            for guess in ["bruno", "bruno_l", "bruno_lii", "%", "bruno_li'--", ""] {
                await #expect(throws: Failure.notFound) { try await house.contacts.lookUp.find(handle: guess, by: anna) }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a stranger's id tells nothing, until the two have met`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            await #expect(throws: Failure.notFound) { try await house.contacts.lookUp.find(bruno.account, by: anna) }
            await #expect(throws: Failure.notFound) { try await house.contacts.lookUp.find(AccountID(rawValue: 1), by: anna) }
            _ = try await house.contacts.lookUp.find(handle: "bruno_li", by: anna)
            #expect(try await house.contacts.lookUp.find(bruno.account, by: anna).relation == .stranger)
            // Only the one who looked has met the other.
            await #expect(throws: Failure.notFound) { try await house.contacts.lookUp.find(anna.account, by: bruno) }
            house.clock.advance(by: .seconds(3 * 24 * 3600))
            await #expect(throws: Failure.notFound) { try await house.contacts.lookUp.find(bruno.account, by: anna) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `whoever asked can be looked at by the other`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let request = try #require(try await house.ask(anna, bruno).request)
            let seen = try await house.contacts.lookUp.find(anna.account, by: bruno)
            #expect(seen.request?.id == request.id && seen.request?.isMine == false)
            try await house.contacts.dismissRequest(request.id, by: bruno)
            await #expect(throws: Failure.notFound) { try await house.contacts.lookUp.find(anna.account, by: bruno) }
        }
    }

    @Test func `people of the same group have met`() async throws {
        try await withContacts(on: .sqlite) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            house.groups.bring(anna, bruno)
            #expect(try await house.contacts.lookUp.find(bruno.account, by: anna).relation == .stranger)
        }
    }

    @Test func `I am myself`() async throws {
        try await withContacts(on: .sqlite) { house in
            let anna = try await house.person("anna_lee")
            #expect(try await house.contacts.lookUp.find(anna.account, by: anna).relation == .me)
            #expect(try await house.contacts.lookUp.find(handle: "anna_lee", by: anna).relation == .me)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a QR card leads to its owner until it is renewed`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let card = try await house.contacts.manageCard.read(by: anna, at: "https://tea.example")
            #expect(card.link == "https://tea.example/cards/\(card.code)")
            #expect(try await house.contacts.manageCard.read(by: anna, at: "https://tea.example").link == card.link)
            #expect(try await house.contacts.lookUp.find(card: card.code, by: bruno).card.id == anna.account)
            let request = SendFriendRequestRequest(to: anna.account, greeting: "", source: .qr)
            #expect(try await house.contacts.sendRequest(request, by: bruno).request?.source == .qr)
            let new = try await house.contacts.manageCard.renew(by: anna, at: "https://tea.example")
            await #expect(throws: Failure.notFound) { try await house.contacts.lookUp.find(card: card.code, by: bruno) }
            #expect(try await house.contacts.lookUp.find(card: new.code, by: bruno).card.id == anna.account)
        }
    }

    @Test func `looking people up is limited`() async throws {
        try await withContacts(on: .sqlite, rules: .standard) { house in
            let anna = try await house.person("anna_lee")
            for number in 0..<30 {
                await #expect(throws: Failure.notFound) { try await house.contacts.lookUp.find(handle: "guess_\(number)", by: anna) }
            }
            let failure = await #expect(throws: Failure.self) { try await house.contacts.lookUp.find(handle: "guess_30", by: anna) }
            #expect(failure?.kind == .tooMany)
        }
    }
}
