import API
import AccountsAPI
import ContactsAPI
import Kernel
import TestSupport
import Testing

@testable import Contacts

@Suite struct ContactTests {
    @Test(arguments: Engine.allCases)
    func `what is written down about a friend is changed field by field, and is private`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            let told = try await house.mark(bruno)
            _ = try await house.update(anna, UpdateContactRequest(account: bruno.account, remark: "Boss", isStarred: true))
            _ = try await house.update(anna, UpdateContactRequest(account: bruno.account, isChatsOnly: true, hidesMine: true))
            let contact = try await house.update(anna, UpdateContactRequest(account: bruno.account, hidesTheirs: true))
            #expect(contact.remark == "Boss" && contact.isStarred && contact.isChatsOnly && contact.hidesMine && contact.hidesTheirs)
            let cleared = try await house.update(anna, UpdateContactRequest(account: bruno.account, remark: " ", isStarred: false))
            #expect(cleared.remark == nil && !cleared.isStarred && cleared.hidesMine)
            let person = try await house.contacts.lookUp.find(bruno.account, by: anna)
            #expect(person.contact == cleared)
            #expect(try await house.frames(of: bruno, since: told).isEmpty)
            let theirs = try #require(try await house.contacts.listContacts(PageRequest(), by: bruno).items.first)
            #expect(theirs.remark == nil && !theirs.isChatsOnly && !theirs.hidesMine && !theirs.hidesTheirs)
        }
    }

    @Test func `nothing is written down about somebody who is no friend`() async throws {
        try await withContacts(on: .sqlite) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            await #expect(throws: Failure.notFound) {
                try await house.update(anna, UpdateContactRequest(account: bruno.account, remark: "B."))
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `the list goes on where it stopped, without loss or double`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let anna = try await house.person("anna_lee")
            var everybody: [AccountID] = []
            for number in 0..<7 {
                let friend = try await house.person("friend_\(number)")
                try await house.befriend(anna, friend)
                everybody.append(friend.account)
            }
            var seen: [AccountID] = []
            var cursor: String?
            repeat {
                let page = try await house.contacts.listContacts(PageRequest(cursor: cursor, limit: 3), by: anna)
                seen += page.items.map(\.card.id)
                cursor = page.next
            } while cursor != nil
            #expect(seen == everybody.sorted())
        }
    }

    @Test(arguments: [("nonsense", nil), ("-1", nil), ("1; DROP TABLE contacts", nil), (nil, 0), (nil, 201), (nil, -5)] as [(String?, Int?)])
    func `a page that cannot be is refused`(cursor: String?, limit: Int?) async throws {
        try await withContacts(on: .sqlite) { house in
            let anna = try await house.person("anna_lee")
            let failure = await #expect(throws: Failure.self) {
                try await house.contacts.listContacts(PageRequest(cursor: cursor, limit: limit), by: anna)
            }
            #expect(failure?.kind == .invalid)
        }
    }

    @Test(arguments: Engine.allCases)
    func `an account has a limited number of friends, also when many come at once`(engine: Engine) async throws {
        try await withContacts(on: engine, mostFriends: 3) { house in
            let anna = try await house.person("anna_lee")
            var requests: [FriendRequestID] = []
            for number in 0..<8 {
                let friend = try await house.person("friend_\(number)")
                requests.append(try #require(try await house.ask(friend, anna).request).id)
            }
            let accepted = await withTaskGroup { group in
                for request in requests { group.addTask { (try? await house.accept(request, by: anna)) == nil ? 0 : 1 } }
                return await group.reduce(0, +)
            }
            #expect(accepted == 3)
            let friends = try await house.friends(of: anna)
            #expect(friends.count == 3)
            let waiting = try #require(try await house.requests(of: anna).first)
            await #expect(throws: ContactsFailure.full) { try await house.accept(waiting.id, by: anna) }
            try await house.contacts.removeContact(friends[0], by: anna)
            try await house.accept(waiting.id, by: anna)
        }
    }

    @Test func `somebody whose list is full cannot be joined, and nothing is half done`() async throws {
        try await withContacts(on: .sqlite, mostFriends: 1) { house in
            let (anna, bruno, carla) = (
                try await house.person("anna_lee"), try await house.person("bruno_li"), try await house.person("carla_wu")
            )
            let request = try #require(try await house.ask(anna, carla).request)
            try await house.befriend(anna, bruno)
            await #expect(throws: ContactsFailure.otherFull) { try await house.accept(request.id, by: carla) }
            #expect(try await house.friends(of: carla).isEmpty)
            #expect(try await house.requests(of: carla).count == 1)
        }
    }
}

extension ContactsHouse {
    @discardableResult
    func update(_ caller: Caller, _ request: UpdateContactRequest) async throws -> Contact {
        try await contacts.updateContact(request, by: caller)
    }
}
