import API
import AttachmentsAPI
import Events
import Foundation
import Jobs
import Kernel
import Logging
import Media
import NIOCore
import Storage
import TestSupport

@testable import Attachments

/// The attachments feature on a real, empty database and disk, with a clock that stands still and people by name.
struct AttachmentsHouse: Sendable {
    static let anna = Caller(account: AccountID(rawValue: 1), session: 1, isOperator: false)
    static let ben = Caller(account: AccountID(rawValue: 2), session: 2, isOperator: false)
    static let migrations = ChangeLog.migrations + JobQueue.migrations + AttachmentsFeature.migrations

    let database: any Database
    let folder: URL
    let clock: TestClock
    let circles: Circles
    let changes: ChangeLog
    let feature: AttachmentsFeature
    let inbox: Inbox
    let blobs: DiskBlobStore
    private let worker: JobWorker

    init(
        _ database: any Database, folder: URL, clock: TestClock = TestClock(), circles: Circles = Circles(),
        limits: AttachmentLimits = AttachmentLimits()
    ) throws {
        let now = clock.now
        let ids = IDGenerator(now: now)
        self.database = database
        self.folder = folder
        self.clock = clock
        self.circles = circles
        changes = ChangeLog(hub: LiveHub(), now: now)
        inbox = try Inbox(folder: folder.appending(path: "inbox"))
        blobs = try DiskBlobStore(folder: folder.appending(path: "blobs"), reserve: 0)
        feature = AttachmentsFeature(
            database: database, ids: ids, now: now, limiter: RateLimiter(uptime: clock.uptime), changes: changes,
            jobs: JobQueue(ids: ids, now: now) {}, blobs: blobs, inbox: inbox,
            workroom: try Workroom(folder: folder.appending(path: "work")), sandbox: Sandbox(confinement: .namespaces),
            rules: [
                ScopeRule(kind: "circle") { ids, viewer, _ in circles.anySeen(ids, by: viewer) },
                .everyone(kind: "portrait"),
                .public(kind: "poster"),
                .open(kind: "stage") { ids, viewer, _ in circles.isOpen(ids) || viewer.map { circles.anySeen(ids, by: $0) } == true },
            ], limits: limits)
        worker = JobWorker(
            database: database, handlers: feature.jobHandlers, ids: ids, now: now, signals: JobSignals(), logger: Logger(label: "test"))
    }

    /// The house after the process died and was started again.
    func restarted() throws -> AttachmentsHouse { try AttachmentsHouse(database, folder: folder, clock: clock, circles: circles) }

    /// Runs the jobs that wait.
    func work() async throws { _ = try await worker.drain() }

    func begin(
        _ purpose: AttachmentPurpose = .file, _ length: Int, name: String = "tea.bin", clientID: String? = nil, by caller: Caller = anna
    ) async throws -> UploadRecord {
        try await feature.beginUpload(
            BeginUpload.Announcement(purpose: purpose, name: name, length: Int64(length), clientID: clientID), by: caller)
    }

    @discardableResult
    func send(_ bytes: Data, to upload: UploadRecord, at offset: Int = 0, by caller: Caller = anna) async throws -> UploadRecord {
        try await feature.receiveUpload(upload.id, at: Int64(offset), Pieces([bytes]), by: caller)
    }

    /// Uploads the bytes as the owner and works on them.
    func attach(
        _ bytes: Data, as purpose: AttachmentPurpose = .file, name: String = "tea.bin", by caller: Caller = anna
    ) async throws -> Attachment {
        let upload = try await send(bytes, to: try await begin(purpose, bytes.count, name: name, by: caller), by: caller)
        let id = try await feature.finishUpload(upload)
        try await work()
        return try await feature.readAttachment(id, by: caller)
    }

    func grant(_ attachment: Attachment, to scope: Scope) async throws {
        try await database.write { try feature.grant(attachment.id, to: scope, in: $0) }
    }

    func revoke(_ attachment: Attachment, from scope: Scope) async throws {
        try await database.write { try feature.revoke(attachment.id, from: scope, in: $0) }
    }

    func open(_ path: String?, accept: String = "", by caller: Caller?) async throws -> OpenVariant.Opened {
        let parts = (path ?? "").split(separator: "/").map(String.init)
        guard parts.count == 4 else { throw Failure.notFound }
        return try await feature.openVariant(key: parts[2], role: parts[3], accept: accept, for: caller)
    }

    func maySee(_ attachment: Attachment, _ viewer: Caller?) async throws -> Bool {
        let isSeen = try await database.read { try feature.maySee(attachment.id, viewer?.account, in: $0) }
        // Both ways to ask must agree.
        let isOpened = (try? await open(attachment.path, by: viewer)) != nil
        return isSeen && isOpened
    }

    func usage(of caller: Caller = anna) async throws -> Int64 {
        try await database.read { try UsageStore().load(of: caller.account, in: $0) }
    }

    /// The names of all files that are kept.
    func files() -> Set<String> {
        let names = FileManager.default.enumerator(at: folder.appending(path: "blobs"), includingPropertiesForKeys: nil)
        return Set((names?.allObjects as? [URL] ?? []).map(\.lastPathComponent).filter { $0.count == 32 })
    }
}

/// Who may see which circle, as the feature that owns circles would say.
final class Circles: Sendable {
    private let members = Notes<(Int64, AccountID)>()
    private let opened = Notes<Int64>()

    func open(_ circle: Int64) { opened.note(circle) }
    func isOpen(_ circles: [Int64]) -> Bool { opened.all.contains { circles.contains($0) } }
    func add(_ caller: Caller, to circle: Int64) { members.note((circle, caller.account)) }
    func anySeen(_ circles: [Int64], by viewer: AccountID) -> Bool { members.all.contains { circles.contains($0.0) && $0.1 == viewer } }
}

/// A body that comes in pieces and may break off.
struct Pieces: AsyncSequence, Sendable {
    struct CutOff: Error {}

    let pieces: [Data]
    let breaksOff: Bool

    init(_ pieces: [Data], breaksOff: Bool = false) {
        self.pieces = pieces
        self.breaksOff = breaksOff
    }

    struct Iterator: AsyncIteratorProtocol {
        var left: ArraySlice<Data>
        let breaksOff: Bool

        mutating func next() async throws -> ByteBuffer? {
            guard let piece = left.popFirst() else {
                if breaksOff { throw CutOff() }
                return nil
            }
            return ByteBuffer(bytes: piece)
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(left: pieces[...], breaksOff: breaksOff) }
}

@discardableResult
func withAttachments<T>(
    on engine: Engine, limits: AttachmentLimits = AttachmentLimits(), _ body: (AttachmentsHouse) async throws -> T
) async throws -> T {
    try await withDatabase(on: engine, migrations: AttachmentsHouse.migrations) { database in
        try await withTemporaryFolder { folder in
            try await body(try AttachmentsHouse(database, folder: folder, limits: limits))
        }
    }
}

/// The failure that the work ended with.
func failure<Result>(of work: () async throws -> Result) async -> Failure? {
    do {
        _ = try await work()
        return nil
    } catch {
        return error as? Failure
    }
}
