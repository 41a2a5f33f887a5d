import API
import AccountsAPI
import ContactsAPI
import Events
import Foundation
import Kernel
import Logging
import Storage
import Synchronization
import TestSupport

@testable import Accounts
@testable import Contacts

/// Accounts and contacts on a real, empty database, with a clock that stands still.
struct ContactsHouse: Sendable {
    let database: any Database
    let accounts: AccountsFeature
    let contacts: ContactsFeature
    let clock: TestClock
    let changes: ChangeLog
    let groups: SharedGroups

    /// Who shares a group with whom; the tests say so.
    final class SharedGroups: Sendable {
        private let pairs = Mutex<[Set<AccountID>]>([])

        func bring(_ one: Caller, _ other: Caller) { pairs.withLock { $0.append([one.account, other.account]) } }
        func share(_ one: AccountID, _ other: AccountID) -> Bool { pairs.withLock { $0.contains([one, other]) } }
    }

    func person(_ handle: String) async throws -> Caller {
        let request = SignUpRequest(handle: handle, name: handle, password: "correct horse", session: .token)
        let session = try await accounts.signUp(
            request, on: DeviceLabel("Test", userAgent: ""), from: NetworkAddress("203.0.113.7"))
        return Caller(account: session.me.card.id, session: 1, isOperator: session.me.isOperator)
    }

    /// Finds by handle and asks.
    @discardableResult
    func ask(
        _ asker: Caller, _ asked: Caller, greeting: String = "Hello", remark: String? = nil, isChatsOnly: Bool? = nil
    ) async throws -> SentFriendRequest {
        _ = try await find(asked, by: asker)
        return try await contacts.sendRequest(
            SendFriendRequestRequest(
                to: asked.account, greeting: greeting, source: .search, remark: remark, isChatsOnly: isChatsOnly), by: asker)
    }

    @discardableResult
    func accept(_ request: FriendRequestID, by caller: Caller, remark: String? = nil) async throws -> Contact {
        try await contacts.acceptRequest(AcceptFriendRequestRequest(request: request, remark: remark), by: caller)
    }

    func befriend(_ one: Caller, _ other: Caller) async throws {
        guard let request = try await ask(one, other).request else { return }
        try await accept(request.id, by: other)
    }

    func find(_ person: Caller, by caller: Caller) async throws -> Person {
        let card = try await database.read { [accounts] in try accounts.cards(for: [person.account], in: $0)[person.account] }
        return try await contacts.lookUp.find(handle: card?.handle ?? "", by: caller)
    }

    func friends(of caller: Caller) async throws -> [AccountID] {
        try await contacts.listContacts(PageRequest(limit: 200), by: caller).items.map(\.card.id)
    }

    func requests(of caller: Caller) async throws -> [FriendRequest] { try await contacts.listRequests(by: caller).requests }

    func standing(of sender: Caller, to receiver: Caller) async throws -> Standing {
        try await database.read { [contacts] in try contacts.standing(of: sender.account, to: receiver.account, in: $0) }
    }

    /// How many changes the account's devices were told.
    func mark(_ caller: Caller) async throws -> Int64 {
        try await database.read { [changes] in try changes.latest(of: caller.account, in: $0) }
    }

    /// The frames that the account's devices got after a number.
    func frames(of caller: Caller, since: Int64 = 0) async throws -> [String] {
        try await database.read { [changes] in try changes.list(of: caller.account, since: since, in: $0).changes.map(\.type) }
    }

    /// The bodies of the events of a type that were written so far.
    func events<E: Event>(_ type: E.Type) async throws -> [E] {
        try await database.read { transaction in
            try transaction.rows("SELECT body FROM outbox WHERE name = \(E.name) ORDER BY id").map {
                try JSONDecoder().decode(type, from: Data(try $0.get(0, String.self).utf8))
            }
        }
    }
}

@discardableResult
func withContacts<T>(
    on engine: Engine, rules: RequestRules = .lenient, mostFriends: Int = 10_000, _ body: (ContactsHouse) async throws -> T
) async throws -> T {
    let migrations = Outbox.migrations + ChangeLog.migrations + AccountsFeature.migrations + ContactsFeature.migrations
    return try await withDatabase(on: engine, migrations: migrations) { database in
        let clock = TestClock()
        let ids = IDGenerator(now: clock.now)
        let changes = ChangeLog(hub: LiveHub(), now: clock.now)
        let limiter = RateLimiter(uptime: clock.uptime)
        let groups = ContactsHouse.SharedGroups()
        let accounts = AccountsFeature(
            database: database, ids: ids, now: clock.now, limiter: limiter, changes: changes,
            avatars: AvatarPort { _, _, _ in throw Failure.notFound }, closeSockets: { _ in }, version: "1.0",
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, rules: .lenient,
            passwordCost: Argon2Parameters(memoryInKiB: 32, passes: 1, lanes: 1))
        let contacts = ContactsFeature(
            database: database, ids: ids, now: clock.now, limiter: limiter,
            outbox: Outbox(ids: ids, now: clock.now, signal: Kernel.Signal()), changes: changes, accounts: accounts,
            groups: SharedGroupsPort { one, other, _ in groups.share(one, other) }, rules: rules, mostFriends: mostFriends)
        return try await body(
            ContactsHouse(
                database: database, accounts: accounts, contacts: contacts, clock: clock, changes: changes, groups: groups))
    }
}
