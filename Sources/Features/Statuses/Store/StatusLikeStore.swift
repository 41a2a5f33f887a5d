import API
import StatusesAPI
import Storage

/// The table `status_likes`.
struct StatusLikeStore: Sendable {
    struct Like: Sendable {
        let status: StatusID
        let account: AccountID
    }

    /// The likes of these statuses, the newest first.
    func list(of statuses: some Sequence<StatusID>, in transaction: any ReadTransaction) throws -> [Like] {
        try statuses.inPieces.flatMap { piece in
            try transaction.rows(
                "SELECT status, account FROM status_likes WHERE status IN (\(list: piece)) ORDER BY at DESC, account DESC"
            ).map { Like(status: try $0.get(0), account: try $0.get(1)) }
        }
    }

    func insert(_ account: AccountID, of status: StatusID, at now: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO status_likes (status, account, at) VALUES (\(status), \(account), \(now)) ON CONFLICT (status, account) DO NOTHING
            """)
    }

    func delete(_ account: AccountID, of status: StatusID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM status_likes WHERE status = \(status) AND account = \(account)")
    }

    func delete(of status: StatusID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM status_likes WHERE status = \(status)")
    }
}
