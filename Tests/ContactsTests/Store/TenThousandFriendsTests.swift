import API
import AccountsAPI
import ContactsAPI
import Kernel
import Storage
import TestSupport
import Testing

@testable import Contacts

/// Somebody with as many friends as can be costs what somebody with one friend costs.
@Suite struct TenThousandFriendsTests {
    @Test(arguments: Engine.allCases)
    func `are listed in pages, whole, and there are no more`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let anna = try await house.person("anna_lee")
            try await house.fill(anna, with: 10_000)
            var seen = Set<AccountID>()
            var cursor: String?
            var pages = 0
            repeat {
                let page = try await house.contacts.listContacts(PageRequest(cursor: cursor, limit: 200), by: anna)
                seen.formUnion(page.items.map(\.card.id))
                cursor = page.next
                pages += 1
            } while cursor != nil
            #expect(seen.count == 10_000)
            #expect(pages == 50)
            let late = try await house.person("too_late")
            let request = try #require(try await house.ask(late, anna).request)
            await #expect(throws: ContactsFailure.full) { try await house.accept(request.id, by: anna) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `are reached by index in every statement`(engine: Engine) async throws {
        try await withContacts(on: engine) { house in
            let anna = try await house.person("anna_lee").account
            let other = AccountID(rawValue: 5)
            let now = house.clock.now()
            let contacts = ContactStore(most: 10)
            let scans = try await fullScans(on: house.database) { transaction in
                _ = try contacts.standing(of: anna, to: other, in: transaction)
                _ = try contacts.list(of: anna, after: other, limit: 50, in: transaction)
                _ = try contacts.list(of: anna, among: [other, anna], in: transaction)
                _ = try contacts.mutual(of: anna, among: [other, anna], in: transaction)
                _ = try contacts.find(other, of: anna, in: transaction)
                _ = try contacts.delete(other, of: anna, in: transaction)
                _ = try TagStore().list(of: anna, in: transaction)
                _ = try TagStore().tags(of: anna, on: [other, anna], in: transaction)
                _ = try TagStore().members(of: TagID(rawValue: 1), in: transaction)
                _ = try TagStore().forget(other, of: anna, in: transaction)
                _ = try RequestStore().list(of: anna, at: now, in: transaction)
                _ = try RequestStore().find(between: anna, and: other, at: now, in: transaction)
                _ = try RequestStore().countSent(by: anna, at: now, in: transaction)
                _ = try BlockStore().list(of: anna, in: transaction)
                _ = try BlockStore().exists(other, by: anna, in: transaction)
                _ = try MeetingStore().findOwner(ofCard: "x", in: transaction)
                try MeetingStore().remember(other, of: anna, at: now, in: transaction)
            }
            #expect(scans == [])
        }
    }
}

extension ContactsHouse {
    /// Gives somebody friends, straight into the store.
    func fill(_ caller: Caller, with count: Int) async throws {
        let numbers: SQL = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < \(count))"
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO accounts (id, handle, handle_key, name, is_operator, created_at)
                \(numbers) SELECT n, 'friend_' || n, 'friend_' || n, 'Friend', FALSE, 0 FROM numbers
                """)
            try transaction.execute(
                """
                INSERT INTO contacts (owner, friend, since, is_starred, is_chats_only, hides_mine, hides_theirs)
                \(numbers) SELECT \(caller.account), n, 0, FALSE, FALSE, FALSE, FALSE FROM numbers
                """)
            try transaction.execute("INSERT INTO contact_counts (owner, friends) VALUES (\(caller.account), \(count))")
        }
    }
}
