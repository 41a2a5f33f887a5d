package import API
package import Kernel
package import Storage

/// Puts jobs into the store in the same transaction as what asks for them.
package struct JobQueue: Sendable {
    private let ids: IDGenerator
    private let now: TimeSource
    private let wake: @Sendable () -> Void

    package init(ids: IDGenerator, now: TimeSource, wake: @escaping @Sendable () -> Void) {
        self.ids = ids
        self.now = now
        self.wake = wake
    }

    /// - Parameter due: not before this moment; at once if nil.
    package func enqueue<J: Job>(_ job: J, at due: Timestamp? = nil, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO jobs (id, name, body, due_at, leased_until, attempts, failure)
            VALUES (\(ids.nextRaw()), \(J.name), \(try JobCoding.encode(job)), \(due ?? now()), 0, 0, NULL)
            """)
        let wake = wake
        transaction.afterCommit { wake() }
    }

    package static let migrations = [
        Migration(
            "jobs.1-jobs",
            [
                """
                CREATE TABLE jobs (
                    id BIGINT PRIMARY KEY,
                    name TEXT NOT NULL,
                    body TEXT NOT NULL,
                    due_at BIGINT NOT NULL,
                    leased_until BIGINT NOT NULL,
                    attempts BIGINT NOT NULL,
                    failure TEXT,
                    repeats TEXT UNIQUE
                )
                """,
                "CREATE INDEX jobs_by_due ON jobs (name, due_at)",
            ])
    ]
}
