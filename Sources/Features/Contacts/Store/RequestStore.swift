import API
import ContactsAPI
import Kernel
import Storage

/// The table `friend_requests`. What has expired is as good as not there.
struct RequestStore: Sendable {
    private static let columns: SQL =
        "id, sender, receiver, greeting, source, remark, is_chats_only, is_ignored, sent_at, expires_at"
    /// Nobody reads more; who is asked by more people sees the newest.
    private static let mostListed = 200

    func find(_ id: FriendRequestID, at now: Timestamp, in transaction: any ReadTransaction) throws -> RequestRecord? {
        try transaction.row("SELECT \(Self.columns) FROM friend_requests WHERE id = \(id) AND expires_at > \(now)").map(Self.request)
    }

    func find(
        from sender: AccountID, to receiver: AccountID, at now: Timestamp, in transaction: any ReadTransaction
    ) throws -> RequestRecord? {
        try transaction.row(
            """
            SELECT \(Self.columns) FROM friend_requests
            WHERE sender = \(sender) AND receiver = \(receiver) AND expires_at > \(now)
            """
        ).map(Self.request)
    }

    /// The open request between two people as one of them sees it: the own one first.
    func find(
        between viewer: AccountID, and other: AccountID, at now: Timestamp, in transaction: any ReadTransaction
    ) throws -> RequestRecord? {
        if let own = try find(from: viewer, to: other, at: now, in: transaction) { return own }
        guard let received = try find(from: other, to: viewer, at: now, in: transaction), !received.isIgnored else { return nil }
        return received
    }

    /// The open requests that the account sent or received, newest first.
    func list(of account: AccountID, at now: Timestamp, in transaction: any ReadTransaction) throws -> [RequestRecord] {
        let sent = try transaction.rows(
            """
            SELECT \(Self.columns) FROM friend_requests WHERE sender = \(account) AND expires_at > \(now)
            ORDER BY sent_at DESC, id DESC LIMIT \(Self.mostListed)
            """)
        let received = try transaction.rows(
            """
            SELECT \(Self.columns) FROM friend_requests WHERE receiver = \(account) AND expires_at > \(now) AND NOT is_ignored
            ORDER BY sent_at DESC, id DESC LIMIT \(Self.mostListed)
            """)
        return try (sent + received).map(Self.request).sorted { ($0.sentAt, $0.id) > ($1.sentAt, $1.id) }
    }

    /// How many requests reached the account after a moment and are still open.
    func countReceived(by receiver: AccountID, since: Timestamp, at now: Timestamp, in transaction: any ReadTransaction) throws -> Int {
        try transaction.row(
            """
            SELECT COUNT(*) FROM friend_requests
            WHERE receiver = \(receiver) AND sent_at > \(since) AND expires_at > \(now) AND NOT is_ignored
            """)?.get(0) ?? 0
    }

    func countSent(by sender: AccountID, at now: Timestamp, in transaction: any ReadTransaction) throws -> Int {
        try transaction.row("SELECT COUNT(*) FROM friend_requests WHERE sender = \(sender) AND expires_at > \(now)")?.get(0) ?? 0
    }

    /// Writes a request down, in the place of an earlier one between the two, and forgets the sender's expired ones.
    /// - Returns: it, under the id it has had from the first time on.
    func upsert(_ request: RequestRecord, in transaction: any WriteTransaction) throws -> RequestRecord {
        try transaction.execute("DELETE FROM friend_requests WHERE sender = \(request.sender) AND expires_at <= \(request.sentAt)")
        let row = try transaction.row(
            """
            INSERT INTO friend_requests (\(Self.columns))
            VALUES (
                \(request.id), \(request.sender), \(request.receiver), \(request.greeting), \(request.source.rawValue), \(request.remark),
                \(request.isChatsOnly), \(request.isIgnored), \(request.sentAt), \(request.expires)
            )
            ON CONFLICT (sender, receiver) DO UPDATE SET
                greeting = excluded.greeting, source = excluded.source, remark = excluded.remark, is_chats_only = excluded.is_chats_only,
                is_ignored = excluded.is_ignored, sent_at = excluded.sent_at, expires_at = excluded.expires_at
            RETURNING \(Self.columns)
            """)
        guard let row else { throw StoreFailure.other("An upsert returned nothing.") }
        return try Self.request(row)
    }

    func markIgnored(_ id: FriendRequestID, in transaction: any WriteTransaction) throws {
        try transaction.execute("UPDATE friend_requests SET is_ignored = TRUE WHERE id = \(id)")
    }

    /// - Returns: false if it is gone already.
    @discardableResult
    func delete(_ id: FriendRequestID, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute("DELETE FROM friend_requests WHERE id = \(id)") == 1
    }

    private static func request(_ row: Row) throws -> RequestRecord {
        RequestRecord(
            id: try row.get(0), sender: try row.get(1), receiver: try row.get(2), greeting: try row.get(3),
            source: RequestSource(rawValue: try row.get(4)) ?? .unknown, remark: try row.find(5), isChatsOnly: try row.get(6),
            isIgnored: try row.get(7), sentAt: try row.get(8), expires: try row.get(9))
    }
}
