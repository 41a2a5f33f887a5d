import API
import AccountsAPI
import ContactsAPI
import Events
import Foundation
import Jobs
import Kernel
import Logging
import PagesAPI
import Search
import Storage
import TestSupport

@testable import Accounts
@testable import Contacts
@testable import Pages

/// Accounts, contacts and Pages on a real, empty database, with a clock that stands still.
struct PagesHouse: Sendable {
    let database: any Database
    let accounts: AccountsFeature
    let contacts: ContactsFeature
    let pages: PagesFeature
    let clock: TestClock
    let changes: ChangeLog
    let pictures: Pictures
    private let worker: JobWorker

    init(_ database: any Database, rules: PagesRules) {
        let clock = TestClock()
        let ids = IDGenerator(now: clock.now)
        let changes = ChangeLog(hub: LiveHub(), now: clock.now)
        let limiter = RateLimiter(uptime: clock.uptime)
        let outbox = Outbox(ids: ids, now: clock.now, signal: Kernel.Signal())
        let pictures = Pictures()
        self.database = database
        self.clock = clock
        self.changes = changes
        self.pictures = pictures
        accounts = AccountsFeature(
            database: database, ids: ids, now: clock.now, limiter: limiter, changes: changes,
            avatars: AvatarPort { _, _, _ in throw Failure.notFound }, closeSockets: { _ in }, version: "1.0",
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, rules: .lenient,
            passwordCost: Argon2Parameters(memoryInKiB: 32, passes: 1, lanes: 1))
        contacts = ContactsFeature(
            database: database, ids: ids, now: clock.now, limiter: limiter, outbox: outbox, changes: changes, accounts: accounts,
            groups: SharedGroupsPort { _, _, _ in false }, rules: .lenient)
        pages = PagesFeature(
            database: database, ids: ids, now: clock.now, limiter: limiter, outbox: outbox, changes: changes,
            jobs: JobQueue(ids: ids, now: clock.now) {}, accounts: accounts, contacts: contacts, pictures: pictures.port,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, rules: rules)
        worker = JobWorker(
            database: database, handlers: pages.jobHandlers, ids: ids, now: clock.now, signals: JobSignals(), logger: Logger(label: "test"))
    }

    /// Runs the jobs that wait.
    func work() async throws { while try await worker.drain() > 0 {} }

    func person(_ handle: String) async throws -> Caller {
        let request = SignUpRequest(handle: handle, name: handle, password: "correct horse", session: .token)
        let session = try await accounts.signUp(request, on: DeviceLabel("Test", userAgent: ""), from: NetworkAddress("203.0.113.7"))
        return Caller(account: session.me.card.id, session: 1, isOperator: session.me.isOperator)
    }

    func befriend(_ one: Caller, _ other: Caller) async throws {
        let card = try await database.read { [accounts] in try accounts.cards(for: [other.account], in: $0)[other.account] }
        _ = try await contacts.lookUp.find(handle: card?.handle ?? "", by: one)
        let sent = try await contacts.sendRequest(
            SendFriendRequestRequest(to: other.account, greeting: "Hello", source: .search), by: one)
        guard let request = sent.request else { return }
        _ = try await contacts.acceptRequest(AcceptFriendRequestRequest(request: request.id), by: other)
    }

    func open(_ handle: String = "tea_house", by caller: Caller, as clientID: String? = nil) async throws -> PageProfile {
        try await pages.createPage(CreatePageRequest(handle: handle, name: "Tea", clientID: clientID), by: caller)
    }

    /// Somebody new, a friend of the owner, with a role on the Page.
    func member(_ handle: String, _ role: PageRole, on page: PageID, of owner: Caller) async throws -> Caller {
        let friend = try await person(handle)
        try await befriend(owner, friend)
        _ = try await set(role, of: friend, on: page, by: owner)
        return friend
    }

    @discardableResult
    func set(_ role: PageRole, of person: Caller, on page: PageID, by caller: Caller) async throws -> PageMembers {
        try await pages.setMember(SetPageMemberRequest(page: page, account: person.account, role: role), by: caller)
    }

    func remove(_ person: Caller, from page: PageID, by caller: Caller) async throws {
        try await pages.removeMember(PageMemberPath(page: page, account: person.account), by: caller)
    }

    @discardableResult
    func follow(_ page: PageID, by caller: Caller) async throws -> Follow {
        try await pages.followPage(FollowPageRequest(page: page), by: caller)
    }

    /// What the account follows, whole.
    func follows(of caller: Caller) async throws -> [FollowedPage] {
        try await pages.listFollows(PageRequest(limit: 200), by: caller).items
    }

    func followers(of page: PageID) async throws -> Int { try await pages.readPages.find(page, for: nil).followers }

    func roles(on page: PageID, by caller: Caller) async throws -> [AccountID: PageRole] {
        let members = try await pages.listMembers(page, by: caller).members
        return Dictionary(uniqueKeysWithValues: members.map { ($0.card.id, $0.role) })
    }

    func role(of caller: Caller, on page: PageID) async throws -> PageRole? {
        try await database.read { [pages] in try pages.role(of: caller.account, on: page, in: $0) }
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
func withPages<T>(on engine: Engine, rules: PagesRules = .lenient, _ body: (PagesHouse) async throws -> T) async throws -> T {
    let migrations =
        Outbox.migrations + ChangeLog.migrations + JobQueue.migrations + SearchFilling.migrations + AccountsFeature.migrations
        + ContactsFeature.migrations
        + PagesFeature.migrations
    return try await withDatabase(on: engine, migrations: migrations) { try await body(PagesHouse($0, rules: rules)) }
}
