import API
import Kernel
import Storage
import TestSupport
import Testing

@testable import Contacts

/// Every way two people can stand, asked from both sides.
@Suite struct StandingTests {
    @Test(arguments: Engine.allCases)
    func `follows from two rows and a block`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            #expect(try await house.standing(of: anna, to: bruno) == .notFriends)
            try await house.befriend(anna, bruno)
            #expect(try await house.standing(of: anna, to: bruno) == .friends)
            try await house.contacts.manageBlocks.block(bruno.account, by: anna)
            #expect(try await house.standing(of: bruno, to: anna) == .blocked)
            #expect(try await house.standing(of: anna, to: bruno) == .friends)
            try await house.contacts.manageBlocks.unblock(bruno.account, by: anna)
            try await house.contacts.removeContact(anna.account, by: bruno)
            #expect(try await house.standing(of: bruno, to: anna) == .notFriends)
            #expect(try await house.standing(of: anna, to: bruno) == .notFriends)
            #expect(try await house.standing(of: anna, to: anna) == .notFriends)
        }
    }

    @Test(arguments: Engine.allCases)
    func `those who count each other as friends are told from those who do not`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let anna = try await house.person("anna_lee")
            var people: [Caller] = []
            for name in ["friend_1", "deleted_me", "deleted_by_me", "blocked_me", "stranger_1"] { people.append(try await house.person(name)) }
            for person in people.prefix(4) { try await house.befriend(anna, person) }
            try await house.contacts.removeContact(anna.account, by: people[1])
            try await house.contacts.removeContact(people[2].account, by: anna)
            try await house.contacts.manageBlocks.block(anna.account, by: people[3])
            let ids = people.map(\.account)
            let (mutual, own) = try await house.database.read { [contacts = house.contacts] in
                (
                    try contacts.friends(of: anna.account, among: ids, in: $0), try contacts.ownFriends(of: anna.account, among: ids, in: $0)
                )
            }
            #expect(mutual == [ids[0]])
            #expect(own == [ids[0], ids[1], ids[3]])
        }
    }
}
