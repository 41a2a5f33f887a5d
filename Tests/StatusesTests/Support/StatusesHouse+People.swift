import API
import ContactsAPI
import Foundation
import Kernel
import StatusesAPI
import Storage
import TestSupport

@testable import Accounts
@testable import Contacts
@testable import Statuses

extension StatusesHouse {
    /// Somebody who is there, without the trouble of signing up.
    func person(_ name: String) async throws -> Caller {
        let id: AccountID = ids.next()
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO accounts (id, handle, handle_key, name, is_operator, created_at)
                VALUES (\(id), \(name), \(name), \(name), FALSE, \(clock.now()))
                """)
        }
        return Caller(account: id, session: id.rawValue, isOperator: false)
    }

    /// Somebody new who is a friend of another on both sides.
    func friend(_ name: String, of other: Caller) async throws -> Caller {
        let friend = try await person(name)
        try await befriend(friend, other)
        return friend
    }

    /// One side of a friendship.
    func add(_ friend: Caller, to owner: Caller) async throws {
        let contact = ContactRecord(
            owner: owner.account, friend: friend.account, since: clock.now(), isChatsOnly: false, hidesMine: false, hidesTheirs: false)
        try await database.write { _ = try ContactStore(most: 10_000).insert(contact, in: $0) }
    }

    func befriend(_ one: Caller, _ other: Caller) async throws {
        try await add(other, to: one)
        try await add(one, to: other)
    }

    func remove(_ friend: Caller, from owner: Caller) async throws {
        try await database.write { _ = try ContactStore(most: 10_000).delete(friend.account, of: owner.account, in: $0) }
    }

    func update(
        _ friend: Caller, of owner: Caller, isChatsOnly: Bool = false, hidesMine: Bool = false, hidesTheirs: Bool = false
    ) async throws {
        _ = try await contacts.updateContact(
            UpdateContactRequest(account: friend.account, isChatsOnly: isChatsOnly, hidesMine: hidesMine, hidesTheirs: hidesTheirs),
            by: owner)
    }

    func block(_ person: Caller, by owner: Caller) async throws {
        try await database.write { _ = try BlockStore().insert(person.account, by: owner.account, at: clock.now(), in: $0) }
    }

    func unblock(_ person: Caller, by owner: Caller) async throws {
        try await database.write { _ = try BlockStore().delete(person.account, by: owner.account, in: $0) }
    }

    func tag(_ name: String, with members: [Caller], by owner: Caller) async throws -> TagID {
        try await contacts.manageTags.create(CreateTagRequest(name: name, members: members.map(\.account)), by: owner).id
    }

    // MARK: Statuses

    @discardableResult
    func set(
        _ kind: StatusKind = .tea, _ text: String = "", audience: Audience = Audience(kind: .all), by caller: Caller
    ) async throws -> Status {
        try await statuses.setStatus(SetStatusRequest(kind: kind, text: text, audience: audience), by: caller)
    }

    func all(but people: [Caller] = [], tags: [TagID] = []) -> Audience {
        Audience(kind: .allBut, people: people.map(\.account), tags: tags)
    }

    func read(_ author: Caller, by caller: Caller) async throws -> Status {
        try await statuses.readStatuses.full(of: author.account, by: caller)
    }

    func glances(of authors: [Caller], by caller: Caller) async throws -> [AccountID] {
        try await statuses.readStatuses.glances(of: authors.map(\.account), by: caller).statuses.map(\.account)
    }

    func sharers(with author: Caller, by caller: Caller) async throws -> [AccountID] {
        try await statuses.findSharers(of: author.account, by: caller).people.map(\.person.id)
    }

    func past(by caller: Caller) async throws -> [Status] {
        try await statuses.managePast.list(PageRequest(), by: caller).items
    }

    /// Whether somebody sees the status of another; every way to ask must agree, and hide it in the same words.
    func sees(_ author: Caller, by caller: Caller) async throws -> Bool {
        let isGlanced = try await !glances(of: [author], by: caller).isEmpty
        let isRead = await failure { try await read(author, by: caller) } == nil
        guard isGlanced == isRead else { throw Disagreement() }
        if !isRead {
            let answers = [
                await failure { try await read(author, by: caller) }, await failure { try await sharers(with: author, by: caller) },
            ]
            guard answers.allSatisfy({ $0 == .notFound }) else { throw Disagreement() }
        }
        return isRead
    }

    struct Disagreement: Error {}

    func advance(hours: Int) { clock.advance(by: .seconds(hours * 3600)) }
}
