import API
import AttachmentsAPI
import Dots
import Events
import Foundation
import Jobs
import Kernel
import Logging
import Media
import MomentsAPI
import Storage
import Synchronization
import TestSupport

@testable import Accounts
@testable import Attachments
@testable import Contacts
@testable import Moments

/// Moments and everything that it stands on, on a real, empty database and disk, with a clock that stands still.
struct MomentsHouse: Sendable {
    static let migrations =
        Outbox.migrations + ChangeLog.migrations + JobQueue.migrations + AccountsFeature.migrations + ContactsFeature.migrations
        + DotBoard.migrations + AttachmentsFeature.migrations + MomentsFeature.migrations

    let database: any Database
    let clock = TestClock()
    let ids: IDGenerator
    let accounts: AccountsFeature
    let contacts: ContactsFeature
    let attachments: AttachmentsFeature
    let moments: MomentsFeature
    let dots: DotBoard
    private let worker: JobWorker

    /// - Parameter haveMet: whether everybody has met everybody, as in a group of all.
    init(_ database: any Database, folder: URL, rules: MomentsRules = .lenient, haveMet: Bool = true) throws {
        let now = clock.now
        let ids = IDGenerator(now: now)
        let changes = ChangeLog(hub: LiveHub(), now: now)
        let limiter = RateLimiter(uptime: clock.uptime)
        let outbox = Outbox(ids: ids, now: now, signal: Kernel.Signal())
        let jobs = JobQueue(ids: ids, now: now) {}
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let late = LateMoments()
        self.database = database
        self.ids = ids
        accounts = AccountsFeature(
            database: database, ids: ids, now: now, limiter: limiter, changes: changes,
            avatars: AvatarPort { _, _, _ in throw Failure.notFound }, closeSockets: { _ in }, version: "1.0", log: logger)
        contacts = ContactsFeature(
            database: database, ids: ids, now: now, limiter: limiter, outbox: outbox, changes: changes, accounts: accounts,
            groups: SharedGroupsPort { _, _, _ in haveMet })
        attachments = AttachmentsFeature(
            database: database, ids: ids, now: now, limiter: limiter, changes: changes, jobs: jobs,
            blobs: try DiskBlobStore(folder: folder.appending(path: "blobs"), reserve: 0),
            inbox: try Inbox(folder: folder.appending(path: "inbox")), workroom: try Workroom(folder: folder.appending(path: "work")),
            sandbox: Sandbox(confinement: .namespaces),
            rules: [
                ScopeRule(kind: "moment") { try late.moments?.maySeeMedia(of: $0, $1, in: $2) ?? false },
                ScopeRule(kind: "momentCover") { try late.moments?.maySeeCover(of: $0, $1, in: $2) ?? false },
            ])
        moments = MomentsFeature(
            database: database, ids: ids, now: now, limiter: limiter, changes: changes, jobs: jobs, accounts: accounts, contacts: contacts,
            attachments: attachments,
            cards: MomentCardPort { draft, _, _ in
                guard draft.id == "1" else { throw Failure.notFound }
                return CardContent(of: draft.of, id: draft.id, title: "Tea", subtitle: "", picture: nil, target: "/v/1")
            }, rules: rules)
        late.moments = moments
        dots = DotBoard(database: database, sources: moments.dotSources, changes: changes, now: now)
        worker = JobWorker(
            database: database, handlers: moments.jobHandlers, ids: ids, now: now, signals: JobSignals(), logger: logger)
    }

    /// Runs jobs until none is left.
    func settle() async throws {
        while try await worker.drain() > 0 {}
    }
}

/// The feature whose rule is needed before it is there.
private final class LateMoments: Sendable {
    private let kept = Mutex<MomentsFeature?>(nil)

    var moments: MomentsFeature? {
        get { kept.withLock { $0 } }
        set { kept.withLock { $0 = newValue } }
    }
}

@discardableResult
func withMoments<T>(
    on engine: Engine, rules: MomentsRules = .lenient, haveMet: Bool = true, _ body: (MomentsHouse) async throws -> T
) async throws -> T {
    try await withDatabase(on: engine, migrations: MomentsHouse.migrations) { database in
        try await withTemporaryFolder { folder in
            try await body(try MomentsHouse(database, folder: folder, rules: rules, haveMet: haveMet))
        }
    }
}

extension MomentsRules {
    /// For tests that are about something else: nobody is too fast.
    static var lenient: MomentsRules {
        var rules = MomentsRules()
        rules.posting = .lenient("post")
        rules.liking = .lenient("like")
        rules.commenting = .lenient("comment")
        return rules
    }
}

extension RateRule {
    fileprivate static func lenient(_ name: String) -> RateRule { RateRule(name, burst: 10_000_000, per: .microseconds(1)) }
}
