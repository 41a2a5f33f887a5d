package import API
package import Kernel
package import Storage

/// The numbered log of what changed in one account's own state. Each entry is kept for a while, so that a client
/// that was away can catch up, and goes out on the account's live sockets after the commit.
package struct ChangeLog: Sendable {
    /// How many changes of an account are kept. A client that missed more fetches everything anew.
    package static let kept: Int64 = 1_000

    private let hub: LiveHub
    private let now: TimeSource

    package init(hub: LiveHub, now: TimeSource) {
        self.hub = hub
        self.now = now
    }

    /// Numbers a change of `account`'s own state and tells its devices.
    /// - Parameters:
    ///   - thing: what the change is about, where a later one about the same thing says everything that an earlier one
    ///     said. The earlier one is forgotten then, with the words in it.
    ///   - kept: what those who were away are told instead, where less is enough.
    package func tell<Body>(
        _ account: AccountID, _ frame: Frame<Body>, _ body: Body, about thing: String? = nil, kept: Body? = nil,
        in transaction: any WriteTransaction
    ) throws {
        if let thing { try overtake(thing, of: account, in: transaction) }
        let row = try transaction.row(
            """
            INSERT INTO change_counters (account, last) VALUES (\(account), 1)
            ON CONFLICT (account) DO UPDATE SET last = change_counters.last + 1
            RETURNING last
            """)
        let seq: Int64 = try row?.get(0) ?? 0
        try transaction.execute(
            """
            INSERT INTO changes (account, seq, type, body, at, thing)
            VALUES (\(account), \(seq), \(frame.type), \(try EventCoding.encode(kept ?? body)), \(now()), \(thing))
            """)
        if seq % 100 == 0 {
            try transaction.execute("DELETE FROM changes WHERE account = \(account) AND seq <= \(seq - Self.kept)")
        }
        let encoded = try EncodedFrame(frame, seq: seq, body)
        let hub = hub
        transaction.afterCommit { hub.deliver(encoded, to: account) }
    }

    /// Keeps the number, so that the log has no gap, and nothing else.
    private func overtake(_ thing: String, of account: AccountID, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            UPDATE changes SET type = \(LiveAPI.overtaken.type), body = '{}', thing = NULL
            WHERE account = \(account) AND thing = \(thing)
            """)
    }

    /// Lists the changes after `since`, all of them or none.
    package func list(of account: AccountID, since: Int64, in transaction: any ReadTransaction) throws -> Changes {
        let latest = try latest(of: account, in: transaction)
        // No client was ever told a number outside this range.
        guard (0...latest).contains(since) else { return Changes(changes: [], latest: latest, tooOld: true) }
        let rows = try transaction.rows(
            "SELECT seq, type, body FROM changes WHERE account = \(account) AND seq > \(since) ORDER BY seq LIMIT \(Self.kept + 100)")
        let changes = try rows.map { row in
            Change(type: try row.get(1), seq: try row.get(0), body: try EventCoding.decode(JSON.self, from: row.get(2)))
        }
        let isWhole = Int64(changes.count) == latest - since
        return Changes(changes: isWhole ? changes : [], latest: latest, tooOld: !isWhole)
    }

    package func latest(of account: AccountID, in transaction: any ReadTransaction) throws -> Int64 {
        try transaction.row("SELECT last FROM change_counters WHERE account = \(account)")?.get(0) ?? 0
    }

    package static let migrations = [
        Migration(
            "events.2-changes",
            [
                "CREATE TABLE change_counters (account BIGINT PRIMARY KEY, last BIGINT NOT NULL)",
                """
                CREATE TABLE changes (
                    account BIGINT NOT NULL,
                    seq BIGINT NOT NULL,
                    type TEXT NOT NULL,
                    body TEXT NOT NULL,
                    at BIGINT NOT NULL,
                    PRIMARY KEY (account, seq)
                )
                """,
            ]),
        Migration(
            "events.3-things",
            [
                "ALTER TABLE changes ADD COLUMN thing TEXT",
                "CREATE INDEX changes_by_thing ON changes (account, thing) WHERE thing IS NOT NULL",
            ]),
    ]
}
