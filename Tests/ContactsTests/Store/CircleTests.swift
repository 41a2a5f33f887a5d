import API
import Kernel
import Storage
import TestSupport
import Testing

@testable import Contacts

@Suite struct CircleTests {
    @Test(arguments: Engine.allCases)
    func `the circle is who is a friend on both sides and whom nothing hides`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let names = [
                "friend_1", "deleted_me", "deleted_by_me", "blocked_me", "blocked_by_me", "chats_only_here", "chats_only_there",
                "hides_theirs",
                "hides_mine_here", "hides_mine_there",
            ]
            var people: [String: Caller] = [:]
            for name in names {
                let person = try await house.person(name)
                try await house.befriend(anna, person)
                people[name] = person
            }
            func account(_ name: String) throws -> Caller { try #require(people[name]) }
            try await house.contacts.removeContact(anna.account, by: account("deleted_me"))
            try await house.contacts.removeContact(account("deleted_by_me").account, by: anna)
            try await house.contacts.manageBlocks.block(anna.account, by: account("blocked_me"))
            try await house.contacts.manageBlocks.block(account("blocked_by_me").account, by: anna)
            try await house.set(account("chats_only_here"), by: anna) { $0.isChatsOnly = true }
            try await house.set(anna, by: account("chats_only_there")) { $0.isChatsOnly = true }
            try await house.set(account("hides_theirs"), by: anna) { $0.hidesTheirs = true }
            // What she hides from them says nothing about what she is shown of them.
            try await house.set(account("hides_mine_here"), by: anna) { $0.hidesMine = true }
            try await house.set(anna, by: account("hides_mine_there")) { $0.hidesMine = true }

            let expected = Set(try ["friend_1", "hides_mine_here"].map { try account($0).account })
            let ids = people.values.map(\.account)
            let (circle, among, barred, count) = try await house.database.read { [contacts = house.contacts] in
                (
                    try contacts.circle(of: anna.account, in: $0), try contacts.circle(of: anna.account, among: ids, in: $0),
                    try contacts.barred(from: anna.account, among: ids, in: $0), try contacts.friendCount(of: anna.account, in: $0)
                )
            }
            #expect(Set(circle) == expected)
            #expect(among == expected)
            #expect(barred == Set(try ["blocked_me", "blocked_by_me"].map { try account($0).account }))
            #expect(count == names.count - 1)
        }
    }
}

extension ContactsHouse {
    fileprivate func set(_ friend: Caller, by owner: Caller, _ change: @escaping @Sendable (inout ContactRecord) -> Void) async throws {
        try await database.write { transaction in
            let store = ContactStore(most: 10)
            var contact = try store.load(friend.account, of: owner.account, in: transaction)
            change(&contact)
            try store.update(contact, in: transaction)
        }
    }
}
