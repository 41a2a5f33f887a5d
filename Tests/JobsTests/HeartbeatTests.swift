import API
import Kernel
import Logging
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Jobs

/// Long work says that it is alive, and is taken over when it does not.
@Suite struct HeartbeatTests {
    struct Long: Job {
        static let name = "test.long"
    }

    struct Short: Job {
        static let name = "test.short"
    }

    @Test(arguments: Engine.allCases)
    func `a job without a sign of life is taken over after three beats, whatever others of its lane are given`(engine: Engine) async throws
    {
        try await withQueue(on: engine) { queue in
            let long = JobHandler(Long.self, lane: .heavy, heartbeat: .seconds(20)) { _ in }
            let short = JobHandler(Short.self, lane: .heavy, lease: .seconds(900)) { _ in }
            try await queue.enqueue(Long())
            try await queue.enqueue(Short())
            let first = try #require(try await queue.store.claim([long]))
            let other = try #require(try await queue.store.claim([long, short]))
            #expect(other.handler.name == Short.name)
            queue.clock.advance(by: .seconds(59))
            #expect(try await queue.store.claim([long, short]) == nil)
            queue.clock.advance(by: .seconds(1))
            let second = try #require(try await queue.store.claim([long, short]))
            #expect(second.id == first.id)
            // The first has lost it: it can neither keep it alive, nor end it, nor say that it failed.
            #expect(try await !queue.store.renew(first))
            try await queue.store.finish(first)
            try await queue.store.fail(first, error: CancellationError())
            #expect(try await queue.store.renew(second))
            queue.clock.advance(by: .seconds(59))
            #expect(try await queue.store.claim([long]) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `as long as it works it is its own`(engine: Engine) async throws {
        try await withQueue(on: engine) { queue in
            let runs = Mutex(0)
            let handler = JobHandler(Long.self, lane: .heavy, heartbeat: .milliseconds(2)) { _ in
                runs.withLock { $0 += 1 }
                // Until the clock of the beats has moved the lease.
                let begun = try await queue.leasedUntil()
                queue.clock.advance(by: .milliseconds(5))
                while try await queue.leasedUntil() == begun { await Task.yield() }
            }
            try await queue.enqueue(Long())
            #expect(try await queue.worker([handler]).drain() == 1)
            #expect(runs.withLock { $0 } == 1)
            #expect(try await queue.leasedUntil() == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a run that has lost its job is cancelled`(engine: Engine) async throws {
        try await withQueue(on: engine) { queue in
            let wasCancelled = Mutex(false)
            let handler = JobHandler(Long.self, lane: .heavy, heartbeat: .milliseconds(2)) { _ in
                // Another process claims it, as if this one had been silent.
                try await queue.database.write { _ = try $0.execute("UPDATE jobs SET attempts = attempts + 1") }
                while !Task.isCancelled { await Task.yield() }
                wasCancelled.withLock { $0 = true }
                throw CancellationError()
            }
            try await queue.enqueue(Long())
            _ = try await queue.worker([handler]).drain()
            #expect(wasCancelled.withLock { $0 })
            #expect(try await queue.leasedUntil() != nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a run that is cancelled with its process gives the job back undone`(engine: Engine) async throws {
        try await withQueue(on: engine) { queue in
            let began = TestSupport.Signal()
            let handler = JobHandler(Long.self, lane: .heavy, heartbeat: .seconds(20)) { _ in
                began.give()
                try await Task.sleep(for: .seconds(3600))
            }
            try await queue.enqueue(Long())
            let run = Task { try await queue.worker([handler]).drain() }
            await began.wait()
            run.cancel()
            _ = await run.result
            let again = try #require(try await queue.store.claim([handler]))
            #expect(again.attempts == 1)
        }
    }
}

private struct Queue: Sendable {
    let database: any Database
    let clock: TestClock
    let ids: IDGenerator
    let store: JobStore

    init(_ database: any Database) {
        self.database = database
        clock = TestClock()
        ids = IDGenerator(now: clock.now)
        store = JobStore(database: database, ids: ids, now: clock.now)
    }

    func enqueue(_ job: some Job) async throws {
        try await database.write { try JobQueue(ids: ids, now: clock.now) {}.enqueue(job, in: $0) }
    }

    func worker(_ handlers: [JobHandler]) -> JobWorker {
        JobWorker(
            database: database, handlers: handlers, ids: ids, now: clock.now, signals: JobSignals(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    /// Of the only job.
    func leasedUntil() async throws -> Timestamp? {
        try await database.read { try $0.row("SELECT leased_until FROM jobs")?.get(0) }
    }
}

private func withQueue(on engine: Engine, _ body: (Queue) async throws -> Void) async throws {
    try await withDatabase(on: engine, migrations: JobQueue.migrations) { try await body(Queue($0)) }
}
