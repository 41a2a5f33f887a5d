import API
import AccountsAPI
import AttachmentsAPI
import ChannelsAPI
import ContactsAPI
import Dots
import Events
import Foundation
import Jobs
import Kernel
import Logging
import Media
import PagesAPI
import Search
import Storage
import TestSupport

@testable import Accounts
@testable import Attachments
@testable import Channels
@testable import Contacts
@testable import Pages

/// Channels and everything that it stands on, on a real, empty database and disk, with a clock that stands still. Only the
/// making of films is faked.
struct ChannelsHouse: Sendable {
    static let migrations =
        Outbox.migrations + ChangeLog.migrations + JobQueue.migrations + DotBoard.migrations + SearchFilling.migrations
        + AccountsFeature.migrations + ContactsFeature.migrations
        + AttachmentsFeature.migrations + PagesFeature.migrations + ChannelsFeature.migrations

    let database: any Database
    let folder: URL
    let clock: TestClock
    let ids: IDGenerator
    let hub = LiveHub()
    let accounts: AccountsFeature
    let contacts: ContactsFeature
    let attachments: AttachmentsFeature
    let pages: PagesFeature
    let channels: ChannelsFeature
    let studio: Studio
    let changes: ChangeLog
    let dots: DotBoard
    let blobs: DiskBlobStore
    private let worker: JobWorker
    private let dispatcher: EventDispatcher

    init(_ database: any Database, folder: URL, rules: ChannelsRules = .lenient, studio: Studio = Studio(), clock: TestClock = TestClock())
        throws
    {
        let now = clock.now
        let ids = IDGenerator(now: now)
        let changes = ChangeLog(hub: hub, now: now)
        let limiter = RateLimiter(uptime: clock.uptime)
        let outbox = Outbox(ids: ids, now: now, signal: Kernel.Signal())
        let jobs = JobQueue(ids: ids, now: now) {}
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let blobs = try DiskBlobStore(folder: folder.appending(path: "blobs"), reserve: 0)
        let workroom = try Workroom(folder: folder.appending(path: "work"))
        let late = LatePictures()
        self.database = database
        self.folder = folder
        self.clock = clock
        self.ids = ids
        self.changes = changes
        self.blobs = blobs
        self.studio = studio
        accounts = AccountsFeature(
            database: database, ids: ids, now: now, limiter: limiter, changes: changes,
            avatars: AvatarPort { _, _, _ in throw Failure.notFound }, closeSockets: { _ in }, version: "1.0", log: logger)
        contacts = ContactsFeature(
            database: database, ids: ids, now: now, limiter: limiter, outbox: outbox, changes: changes, accounts: accounts,
            groups: SharedGroupsPort { _, _, _ in false })
        attachments = AttachmentsFeature(
            database: database, ids: ids, now: now, limiter: limiter, changes: changes, jobs: jobs, blobs: blobs,
            inbox: try Inbox(folder: folder.appending(path: "inbox")), workroom: workroom, sandbox: Sandbox(confinement: .namespaces),
            rules: [.open(kind: "video") { try late.maySee($0, $1, $2) }])
        pages = PagesFeature(
            database: database, ids: ids, now: now, limiter: limiter, outbox: outbox, changes: changes, jobs: jobs, accounts: accounts,
            contacts: contacts, pictures: PagePicturePort(take: { _, _, _, _ in throw Failure.notFound }, letGo: { _, _ in }),
            logger: logger, rules: .lenient)
        channels = ChannelsFeature(
            database: database, ids: ids, now: now, limiter: limiter, hub: hub, outbox: outbox, changes: changes, jobs: jobs,
            accounts: accounts, contacts: contacts, attachments: attachments, pages: pages, blobs: blobs, workroom: workroom,
            workshop: studio.workshop, logger: logger, rules: rules, seed: { 7 })
        late.set(channels)
        dots = DotBoard(database: database, sources: channels.dotSources, changes: changes, now: now)
        worker = JobWorker(
            database: database, handlers: attachments.jobHandlers + pages.jobHandlers + channels.jobHandlers, ids: ids, now: now,
            signals: JobSignals(), logger: logger)
        dispatcher = EventDispatcher(
            database: database, subscriptions: channels.subscriptions, now: now, signal: Kernel.Signal(), logger: logger)
    }

    /// The house after the process died and was started again.
    func restarted() throws -> ChannelsHouse { try ChannelsHouse(database, folder: folder, studio: studio, clock: clock) }

    /// Runs events and jobs until none is left.
    func settle() async throws {
        var handled = 1
        while handled > 0 { handled = try await dispatcher.dispatchSome() + worker.drain() }
    }
}

/// The rule about pictures of videos, which is there before the feature that knows it.
private final class LatePictures: Sendable {
    private let channels = Box<ChannelsFeature>()

    func set(_ channels: ChannelsFeature) { self.channels.value = channels }

    func maySee(_ ids: [Int64], _ viewer: AccountID?, _ transaction: any ReadTransaction) throws -> Bool {
        try channels.value?.maySeePictures(of: ids, viewer, in: transaction) ?? false
    }
}

@discardableResult
func withChannels<T>(
    on engine: Engine, rules: ChannelsRules = .lenient, _ body: (ChannelsHouse) async throws -> T
) async throws -> T {
    try await withDatabase(on: engine, migrations: ChannelsHouse.migrations) { database in
        try await withTemporaryFolder { folder in try await body(try ChannelsHouse(database, folder: folder, rules: rules)) }
    }
}

extension ChannelsRules {
    /// For tests that are about something else: nothing is held, and nobody is too fast.
    static var lenient: ChannelsRules {
        var rules = ChannelsRules()
        rules.heldVideos = 0
        rules.publishing = .lenient("publish")
        rules.liking = .lenient("like")
        rules.commenting = .lenient("comment")
        rules.telling = .lenient("tell")
        rules.finding = .lenient("find")
        return rules
    }

    /// As they are, but that nobody is too fast.
    static var holding: ChannelsRules {
        var rules = ChannelsRules.lenient
        rules.heldVideos = 3
        return rules
    }
}

extension PagesRules {
    fileprivate static var lenient: PagesRules {
        var rules = PagesRules()
        rules.openings = .lenient("open")
        rules.follows = .lenient("follow")
        rules.mostOwned = 1_000
        return rules
    }
}

extension RateRule {
    fileprivate static func lenient(_ name: String) -> RateRule { RateRule(name, burst: 10_000_000, per: .microseconds(1)) }
}
