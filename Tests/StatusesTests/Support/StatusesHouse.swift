import API
import AttachmentsAPI
import ContactsAPI
import Events
import Foundation
import Jobs
import Kernel
import Logging
import Media
import StatusesAPI
import Storage
import TestSupport

@testable import Accounts
@testable import Attachments
@testable import Contacts
@testable import Statuses

/// Statuses and everything that they stand on, on a real, empty database and disk, with a clock that stands still.
struct StatusesHouse: Sendable {
    static let migrations =
        Outbox.migrations + ChangeLog.migrations + JobQueue.migrations + AccountsFeature.migrations + ContactsFeature.migrations
        + AttachmentsFeature.migrations + StatusesFeature.migrations

    let database: any Database
    let folder: URL
    let clock: TestClock
    let ids: IDGenerator
    let accounts: AccountsFeature
    let contacts: ContactsFeature
    let attachments: AttachmentsFeature
    let statuses: StatusesFeature
    let changes: ChangeLog
    let blobs: DiskBlobStore
    private let worker: JobWorker

    init(_ database: any Database, folder: URL, rules: StatusesRules = .lenient, clock: TestClock = TestClock()) throws {
        let now = clock.now
        let ids = IDGenerator(now: now)
        let changes = ChangeLog(hub: LiveHub(), now: now)
        let limiter = RateLimiter(uptime: clock.uptime)
        let outbox = Outbox(ids: ids, now: now, signal: Kernel.Signal())
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let blobs = try DiskBlobStore(folder: folder.appending(path: "blobs"), reserve: 0)
        let late = LateStatuses()
        self.database = database
        self.folder = folder
        self.clock = clock
        self.ids = ids
        self.changes = changes
        self.blobs = blobs
        accounts = AccountsFeature(
            database: database, ids: ids, now: now, limiter: limiter, changes: changes,
            avatars: AvatarPort { _, _, _ in throw Failure.notFound }, closeSockets: { _ in }, version: "1.0", log: logger)
        contacts = ContactsFeature(
            database: database, ids: ids, now: now, limiter: limiter, outbox: outbox, changes: changes, accounts: accounts,
            groups: SharedGroupsPort { _, _, _ in false })
        attachments = AttachmentsFeature(
            database: database, ids: ids, now: now, limiter: limiter, changes: changes, jobs: JobQueue(ids: ids, now: now) {},
            blobs: blobs, inbox: try Inbox(folder: folder.appending(path: "inbox")),
            workroom: try Workroom(folder: folder.appending(path: "work")), sandbox: Sandbox(confinement: .namespaces),
            rules: [ScopeRule(kind: "status") { try late.maySee($0, $1, $2) }])
        // Anna's tea can be handed on by whoever knows its name; nothing else is there.
        let cards = StatusCardPort { draft, _, _ in
            guard draft.of == .video, draft.id == "7" else { throw Failure.notFound }
            return CardContent(of: .video, id: "7", title: "Tea", subtitle: "House", picture: nil, target: "/v/7")
        }
        statuses = StatusesFeature(
            database: database, ids: ids, now: now, limiter: limiter, changes: changes, accounts: accounts, contacts: contacts,
            attachments: attachments, cards: cards, rules: rules)
        late.statuses.value = statuses
        worker = JobWorker(
            database: database, handlers: attachments.jobHandlers, ids: ids, now: now, signals: JobSignals(), logger: logger)
    }

    /// Runs the jobs that wait.
    func work() async throws { _ = try await worker.drain() }
}

/// The rule about backgrounds, which is there before the feature that knows it.
private final class LateStatuses: Sendable {
    let statuses = Box<StatusesFeature>()

    func maySee(_ ids: [Int64], _ viewer: AccountID, _ transaction: any ReadTransaction) throws -> Bool {
        try statuses.value?.maySeeBackgrounds(of: ids, viewer, in: transaction) ?? false
    }
}

@discardableResult
func withStatuses<T>(
    on engine: Engine, rules: StatusesRules = .lenient, _ body: (StatusesHouse) async throws -> T
) async throws -> T {
    try await withDatabase(on: engine, migrations: StatusesHouse.migrations) { database in
        try await withTemporaryFolder { folder in try await body(try StatusesHouse(database, folder: folder, rules: rules)) }
    }
}

extension StatusesRules {
    /// For tests that are about something else: nobody is too fast.
    static var lenient: StatusesRules {
        var rules = StatusesRules()
        rules.setting = RateRule("set", burst: 10_000_000, per: .microseconds(1))
        rules.liking = RateRule("like", burst: 10_000_000, per: .microseconds(1))
        return rules
    }
}

/// The failure that the work ended with.
func failure(of work: () async throws -> some Any) async -> Failure? {
    do {
        _ = try await work()
        return nil
    } catch {
        return error as? Failure
    }
}
