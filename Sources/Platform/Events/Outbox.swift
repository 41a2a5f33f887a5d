package import Kernel
package import Storage

/// Writes events in the same transaction as the change they tell of, so that neither is ever without the other.
package struct Outbox: Sendable {
    private let ids: IDGenerator
    private let now: TimeSource
    private let signal: Signal

    package init(ids: IDGenerator, now: TimeSource, signal: Signal) {
        self.ids = ids
        self.now = now
        self.signal = signal
    }

    package func publish<E: Event>(_ event: E, in transaction: any WriteTransaction) throws {
        let id = ids.next(EventID.self)
        try transaction.execute(
            """
            INSERT INTO outbox (id, name, body, attempts, due_at)
            VALUES (\(id), \(E.name), \(try EventCoding.encode(event)), 0, \(now()))
            """)
        let signal = signal
        transaction.afterCommit { signal.raise() }
    }

    package static let migrations = [
        Migration(
            "events.1-outbox",
            [
                """
                CREATE TABLE outbox (
                    id BIGINT PRIMARY KEY,
                    name TEXT NOT NULL,
                    body TEXT NOT NULL,
                    attempts BIGINT NOT NULL,
                    due_at BIGINT NOT NULL
                )
                """,
                "CREATE INDEX outbox_by_due ON outbox (due_at, id)",
            ])
    ]
}
