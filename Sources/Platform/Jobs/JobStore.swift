import API
import Kernel
import Storage

/// A job that this process holds the lease of.
struct ClaimedJob: Sendable {
    let id: Int64
    let body: String
    let attempts: Int
    let handler: JobHandler
}

/// Every statement on the table `jobs`.
struct JobStore: Sendable {
    let database: any Database
    let ids: IDGenerator
    let now: TimeSource

    /// Takes the job that has waited longest among those that `handlers` can do.
    func claim(_ handlers: [JobHandler]) async throws -> ClaimedJob? {
        guard !handlers.isEmpty else { return nil }
        let time = now()
        let lease = handlers.map(\.lease).max() ?? .seconds(900)
        let claimed = try await database.write { transaction -> Row? in
            // PostgreSQL workers step over rows that another is claiming; SQLite has one writer and needs no such word.
            let locking: SQL = transaction.dialect == .postgres ? "FOR UPDATE SKIP LOCKED" : ""
            return try transaction.row(
                """
                UPDATE jobs SET leased_until = \(time.adding(lease)), attempts = attempts + 1
                WHERE id = (
                    SELECT id FROM jobs
                    WHERE name IN (\(list: handlers.map(\.name))) AND due_at <= \(time) AND leased_until <= \(time)
                    ORDER BY due_at LIMIT 1 \(locking)
                )
                RETURNING id, name, body, attempts
                """)
        }
        guard let claimed else { return nil }
        let name: String = try claimed.get(1)
        guard let handler = handlers.first(where: { $0.name == name }) else { return nil }
        return ClaimedJob(id: try claimed.get(0), body: try claimed.get(2), attempts: try claimed.get(3), handler: handler)
    }

    func finish(_ job: ClaimedJob) async throws {
        let due = job.handler.every.map { now().adding($0) }
        try await database.write { transaction in
            if let due {
                _ = try transaction.execute("UPDATE jobs SET due_at = \(due), leased_until = 0, attempts = 0 WHERE id = \(job.id)")
            } else {
                _ = try transaction.execute("DELETE FROM jobs WHERE id = \(job.id)")
            }
        }
    }

    /// Lets the job wait longer after each failure; after its last attempt it is dead and waits for the operator.
    func fail(_ job: ClaimedJob, error: any Error) async throws {
        let isDead = job.attempts >= job.handler.attempts
        let due = isDead ? Timestamp(milliseconds: .max) : now().adding(.seconds(1 << min(job.attempts, 10)))
        let failure = String(describing: error)
        try await database.write { transaction in
            _ = try transaction.execute(
                "UPDATE jobs SET due_at = \(due), leased_until = 0, failure = \(failure) WHERE id = \(job.id)")
        }
    }

    func ensureRepeating(_ handler: JobHandler) async throws {
        guard handler.every != nil else { return }
        let id = ids.nextRaw()
        let due = now()
        try await database.write { transaction in
            _ = try transaction.execute(
                """
                INSERT INTO jobs (id, name, body, due_at, leased_until, attempts, failure, repeats)
                VALUES (\(id), \(handler.name), '{}', \(due), 0, 0, NULL, \(handler.name))
                ON CONFLICT (repeats) DO NOTHING
                """)
        }
    }
}
