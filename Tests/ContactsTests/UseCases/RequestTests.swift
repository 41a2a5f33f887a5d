import API
import AccountsAPI
import ContactsAPI
import Kernel
import TestSupport
import Testing

@testable import Contacts

@Suite struct RequestTests {
    @Test(arguments: Engine.allCases)
    func `a request carries greeting and source to the other, and becomes a friendship`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let sent = try #require(try await house.ask(anna, bruno, greeting: " Hi, Anna here ", remark: "B.", isChatsOnly: true).request)
            #expect(sent.isMine && sent.person.id == bruno.account)
            let received = try #require(try await house.requests(of: bruno).first)
            #expect(received.id == sent.id && !received.isMine && received.person.id == anna.account)
            #expect(received.greeting == "Hi, Anna here" && received.source == .search)
            #expect(received.expires == house.clock.now().adding(.seconds(3 * 24 * 3600)))
            #expect(try await house.standing(of: anna, to: bruno) == .notFriends)

            let hers = try await house.accept(sent.id, by: bruno, remark: "Anna from work")
            #expect(hers.card.id == anna.account && hers.remark == "Anna from work" && !hers.isChatsOnly)
            let mine = try #require(try await house.contacts.listContacts(PageRequest(), by: anna).items.first)
            #expect(mine.card.id == bruno.account && mine.remark == "B." && mine.isChatsOnly)
            #expect(try await house.requests(of: anna).isEmpty)
            #expect(try await house.requests(of: bruno).isEmpty)
            #expect(try await house.standing(of: anna, to: bruno) == .friends)
            #expect(try await house.standing(of: bruno, to: anna) == .friends)
        }
    }

    @Test(arguments: Engine.allCases)
    func `the others are told that a friendship began`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            let event = try #require(try await house.events(FriendshipBegan.self).first)
            #expect(event.asker == anna.account && event.accepter == bruno.account)
            #expect(event.greeting == "Hello" && event.source == .search && !event.isSilentReturn)
        }
    }

    @Test(arguments: Engine.allCases)
    func `accepted twenty times at once it is one friendship, and each time the same answer`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let request = try #require(try await house.ask(anna, bruno).request)
            let accepted = await withTaskGroup { group in
                for _ in 0..<20 { group.addTask { try? await house.accept(request.id, by: bruno).card.id } }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(accepted == Array(repeating: anna.account, count: 20))
            #expect(try await house.friends(of: anna) == [bruno.account])
            #expect(try await house.events(FriendshipBegan.self).count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `it expires after three days and can be repeated`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let first = try #require(try await house.ask(anna, bruno, greeting: "One").request)
            house.clock.advance(by: .seconds(2 * 24 * 3600))
            let second = try #require(try await house.ask(anna, bruno, greeting: "Two").request)
            #expect(second.id == first.id)
            #expect(try await house.requests(of: bruno).map(\.greeting) == ["Two"])
            house.clock.advance(by: .seconds(3 * 24 * 3600))
            #expect(try await house.requests(of: bruno).isEmpty)
            #expect(try await house.requests(of: anna).isEmpty)
            await #expect(throws: Failure.notFound) { try await house.accept(second.id, by: bruno) }
            await #expect(throws: Failure.notFound) { try await house.contacts.dismissRequest(second.id, by: bruno) }
            let third = try #require(try await house.ask(anna, bruno, greeting: "Three").request)
            try await house.accept(third.id, by: bruno)
        }
    }

    @Test(arguments: Engine.allCases)
    func `two who ask each other are friends at once`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.ask(anna, bruno, remark: "B.")
            let answer = try await house.ask(bruno, anna, remark: "A.")
            #expect(answer.request == nil)
            #expect(answer.contact?.remark == "A.")
            #expect(try await house.standing(of: anna, to: bruno) == .friends)
            #expect(try await house.requests(of: anna).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `an ignored one is gone for the receiver, and the sender cannot tell`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let request = try #require(try await house.ask(anna, bruno).request)
            let told = try await house.mark(anna)
            try await house.contacts.dismissRequest(request.id, by: bruno)
            #expect(try await house.requests(of: bruno).isEmpty)
            #expect(try await house.requests(of: anna).map(\.id) == [request.id])
            #expect(try await house.frames(of: anna, since: told).isEmpty)
            await #expect(throws: Failure.notFound) { try await house.accept(request.id, by: bruno) }
            await #expect(throws: Failure.notFound) { try await house.contacts.dismissRequest(request.id, by: bruno) }
            // Asked again, the receiver sees it again.
            try await house.ask(anna, bruno, greeting: "Please")
            #expect(try await house.requests(of: bruno).map(\.greeting) == ["Please"])
        }
    }

    @Test func `a withdrawn one is gone for both`() async throws {
        try await withContacts(on: .sqlite) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let request = try #require(try await house.ask(anna, bruno).request)
            try await house.contacts.dismissRequest(request.id, by: anna)
            #expect(try await house.requests(of: bruno).isEmpty)
            #expect(try await house.frames(of: bruno).last == "friendRequestEnded")
            await #expect(throws: Failure.notFound) { try await house.accept(request.id, by: bruno) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `nobody touches the request of others`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let carla = try await house.person("carla_wu")
            let request = try #require(try await house.ask(anna, bruno).request)
            await #expect(throws: Failure.notFound) { try await house.accept(request.id, by: carla) }
            await #expect(throws: Failure.notFound) { try await house.contacts.dismissRequest(request.id, by: carla) }
            await #expect(throws: Failure.notFound) { try await house.accept(request.id, by: anna) }
            await #expect(throws: Failure.notFound) { try await house.accept(FriendRequestID(rawValue: 1), by: carla) }
            #expect(try await house.requests(of: bruno).count == 1)
        }
    }

    @Test func `somebody who was never met cannot be asked, whether they exist or not`() async throws {
        try await withContacts(on: .sqlite) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            for id in [bruno.account, AccountID(rawValue: 1)] {
                await #expect(throws: Failure.notFound) {
                    try await house.contacts.sendRequest(SendFriendRequestRequest(to: id, greeting: "", source: .search), by: anna)
                }
            }
        }
    }

    @Test func `greeting, remark, source and receiver are checked`() async throws {
        try await withContacts(on: .sqlite) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let long = String(repeating: "a", count: 101)
            await #expect(throws: ContactsFailure.badGreeting) { try await house.ask(anna, bruno, greeting: long) }
            await #expect(throws: ContactsFailure.badGreeting) { try await house.ask(anna, bruno, greeting: "a\u{202E}b") }
            await #expect(throws: ContactsFailure.badRemark) { try await house.ask(anna, bruno, remark: long) }
            await #expect(throws: ContactsFailure.yourself) { try await house.ask(anna, anna) }
            await #expect(throws: ContactsFailure.badSource) {
                try await house.contacts.sendRequest(
                    SendFriendRequestRequest(to: bruno.account, greeting: "", source: .unknown), by: anna)
            }
        }
    }

    @Test func `asking is limited, in all and to the same person`() async throws {
        try await withContacts(on: .sqlite, rules: .standard) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            for _ in 0..<5 { try await house.ask(anna, bruno) }
            let pestering = await #expect(throws: Failure.self) { try await house.ask(anna, bruno) }
            #expect(pestering?.kind == .tooMany)
            var asked = 5
            for number in 0..<60 {
                let stranger = try await house.person("stranger_\(number)")
                house.groups.bring(anna, stranger)
                let request = SendFriendRequestRequest(to: stranger.account, greeting: "Buy this", source: .group)
                if (try? await house.contacts.sendRequest(request, by: anna)) != nil { asked += 1 }
            }
            // One of the forty was spent on the refused one.
            #expect(asked == 39)
        }
    }
}
