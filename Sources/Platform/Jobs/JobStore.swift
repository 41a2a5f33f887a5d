import API
import Kernel
import Storage

/// A job that this process holds the lease of.
struct ClaimedJob: Sendable {
    let id: Int64
    let body: String
    let attempts: Int
    let handler: JobHandler

    /// Its row, as long as no other process has taken it over: every claim counts an attempt.
    var row: SQL { "id = \(id) AND attempts = \(attempts)" }
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
        let leases = handlers.map { handler -> SQL in "WHEN \(handler.name) THEN \(time.adding(handler.lease))" }
        let leasedUntil = leases.dropFirst().reduce(leases[0]) { $0 + " " + $1 }
        let claimed = try await database.write { transaction -> Row? in
            // PostgreSQL workers step over rows that another is claiming; SQLite has one writer and needs no such word.
            let locking: SQL = transaction.dialect == .postgres ? "FOR UPDATE SKIP LOCKED" : ""
            return try transaction.row(
                """
                UPDATE jobs SET leased_until = CASE name \(leasedUntil) ELSE 0 END, attempts = attempts + 1
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

    /// Says that the run is still at work.
    /// - Returns: false if the job is another's by now, or gone.
    func renew(_ job: ClaimedJob) async throws -> Bool {
        let until = now().adding(job.handler.lease)
        return try await database.write { transaction in
            try transaction.execute("UPDATE jobs SET leased_until = \(until) WHERE \(job.row)") == 1
        }
    }

    func finish(_ job: ClaimedJob) async throws {
        let due = job.handler.every.map { now().adding($0) }
        try await database.write { transaction in
            if let due {
                _ = try transaction.execute("UPDATE jobs SET due_at = \(due), leased_until = 0, attempts = 0 WHERE \(job.row)")
            } else {
                _ = try transaction.execute("DELETE FROM jobs WHERE \(job.row)")
            }
        }
    }

    /// Gives the job back undone, as if it had not been claimed: the process is being stopped.
    func release(_ job: ClaimedJob) async throws {
        try await database.write { transaction in
            _ = try transaction.execute("UPDATE jobs SET leased_until = 0, attempts = attempts - 1 WHERE \(job.row)")
        }
    }

    /// Lets the job wait longer after each failure; after its last attempt it is dead and waits for the operator.
    func fail(_ job: ClaimedJob, error: any Error) async throws {
        let isDead = job.attempts >= job.handler.attempts
        let due = isDead ? Timestamp(milliseconds: .max) : now().adding(.seconds(1 << min(job.attempts, 10)))
        let failure = String(describing: error)
        try await database.write { transaction in
            _ = try transaction.execute(
                "UPDATE jobs SET due_at = \(due), leased_until = 0, failure = \(failure) WHERE \(job.row)")
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
