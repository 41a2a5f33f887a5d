import API
package import Kernel
package import Logging
import ServiceLifecycle
package import Storage

/// Hands each event of the outbox to its subscribers and then strikes it out. After a failure all subscribers of
/// that event are asked again, later and later; hence they are idempotent.
package struct EventDispatcher: Service {
    private let database: any Database
    private let subscriptions: [String: [Subscription]]
    private let now: TimeSource
    private let signal: Signal
    private let logger: Logger

    package init(database: any Database, subscriptions: [Subscription], now: TimeSource, signal: Signal, logger: Logger) {
        self.database = database
        self.subscriptions = Dictionary(grouping: subscriptions, by: \.event)
        self.now = now
        self.signal = signal
        self.logger = logger
    }

    package func run() async throws {
        await withGracefulShutdownHandler {
            signal.raise()
            for await _ in signal.wakes {
                do {
                    while try await dispatchSome() > 0 {}
                } catch {
                    logger.error("Events could not be dispatched.", metadata: ["error": "\(error)"])
                }
            }
        } onGracefulShutdown: {
            signal.finish()
        }
    }

    /// Dispatches events that are due.
    /// - Returns: how many were handled; those that failed wait for their time.
    package func dispatchSome() async throws -> Int {
        let due = now()
        let rows = try await database.read { transaction in
            try transaction.rows("SELECT id, name, body, attempts FROM outbox WHERE due_at <= \(due) ORDER BY due_at, id LIMIT 100")
        }
        for row in rows {
            try await dispatch(try row.get(0), name: try row.get(1), body: try row.get(2), attempts: try row.get(3))
        }
        return rows.count
    }

    private func dispatch(_ id: EventID, name: String, body: String, attempts: Int) async throws {
        do {
            for subscription in subscriptions[name] ?? [] {
                try await subscription.handle(body, id)
            }
            try await database.write { transaction in
                _ = try transaction.execute("DELETE FROM outbox WHERE id = \(id)")
            }
        } catch {
            logger.error("An event failed.", metadata: ["event": "\(name)", "id": "\(id)", "error": "\(error)"])
            let again = now().adding(.seconds(min(3600, 1 << min(attempts, 11))))
            try await database.write { transaction in
                _ = try transaction.execute("UPDATE outbox SET attempts = attempts + 1, due_at = \(again) WHERE id = \(id)")
            }
        }
    }
}
