package import Kernel
package import Logging
import ServiceLifecycle
package import Storage

/// Runs the jobs of the store. A job is claimed by a lease; if the process dies, the lease runs out and another
/// takes it.
package struct JobWorker: Service {
    private let store: JobStore
    private let handlers: [JobHandler]
    private let signals: JobSignals
    private let logger: Logger
    /// How often to look for jobs whose time has come without anybody committing one.
    private let look: Duration

    package init(
        database: any Database, handlers: [JobHandler], ids: IDGenerator, now: TimeSource, signals: JobSignals, logger: Logger,
        look: Duration = .seconds(5)
    ) {
        store = JobStore(database: database, ids: ids, now: now)
        self.handlers = handlers
        self.signals = signals
        self.logger = logger
        self.look = look
    }

    package func run() async throws {
        for handler in handlers { try await store.ensureRepeating(handler) }
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                group.addTask { await lookAgainAndAgain() }
                for (lane, wakes) in signals.byLane {
                    for signal in wakes { group.addTask { await work(lane, wokenBy: signal) } }
                }
            }
        } onGracefulShutdown: {
            signals.finish()
        }
    }

    /// Runs the ordinary jobs that are due until none is left.
    /// - Returns: how many ran.
    package func drain() async throws -> Int {
        var count = 0
        while try await runOne(of: handlers.filter { $0.every == nil }) { count += 1 }
        return count
    }

    private func lookAgainAndAgain() async {
        // Ends when the service is stopped: the sleep is cancelled then.
        try? await cancelWhenGracefulShutdown {
            while true {
                signals.raise()
                try await Task.sleep(for: look)
            }
        }
    }

    private func work(_ lane: JobLane, wokenBy signal: Signal) async {
        let mine = handlers.filter { $0.lane == lane }
        for await _ in signal.wakes {
            do {
                while try await runOne(of: mine) {}
            } catch {
                logger.error("Jobs could not be read.", metadata: ["error": "\(error)"])
            }
        }
    }

    /// Runs the job, and says all the while that it is at work where its handler asks for that.
    private func run(_ job: ClaimedJob) async throws {
        guard let beat = job.handler.heartbeat else { return try await job.handler.run(job.body) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await job.handler.run(job.body) }
            group.addTask {
                while true {
                    try await Task.sleep(for: beat)
                    // A store that is busy for a moment is no reason to give up the work of hours.
                    if let isOurs = try? await store.renew(job), !isOurs { throw JobLost() }
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func runOne(of handlers: [JobHandler]) async throws -> Bool {
        guard let claimed = try await store.claim(handlers) else { return false }
        do {
            try await run(claimed)
        } catch is JobLost {
            logger.warning("A job was taken over.", metadata: ["job": "\(claimed.handler.name)", "id": "\(claimed.id)"])
            return true
        } catch is CancellationError where Task.isCancelled {
            try await store.release(claimed)
            return false
        } catch {
            logger.error("A job failed.", metadata: ["job": "\(claimed.handler.name)", "id": "\(claimed.id)", "error": "\(error)"])
            try await store.fail(claimed, error: error)
            return true
        }
        try await store.finish(claimed)
        return true
    }
}
