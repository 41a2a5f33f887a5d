import API
import AccountsAPI
import Storage

/// The tables `sessions` and `account_known_addresses`.
struct SessionStore: Sendable {
    private static let columns: SQL = "id, account, token_hash, kind, device, signed_in_at, used_at"

    func find(tokenHash: String, in transaction: any ReadTransaction) throws -> (session: SessionRecord, isOperator: Bool)? {
        let row = try transaction.row(
            """
            SELECT s.id, s.account, s.token_hash, s.kind, s.device, s.signed_in_at, s.used_at, a.is_operator
            FROM sessions s JOIN accounts a ON a.id = s.account WHERE s.token_hash = \(tokenHash)
            """)
        return try row.map { (try Self.session($0), try $0.get(7)) }
    }

    func find(_ id: SessionID, in transaction: any ReadTransaction) throws -> SessionRecord? {
        try transaction.row("SELECT \(Self.columns) FROM sessions WHERE id = \(id)").map(Self.session)
    }

    /// The devices of an account, the one used last first.
    func list(of account: AccountID, in transaction: any ReadTransaction) throws -> [SessionRecord] {
        try transaction.rows("SELECT \(Self.columns) FROM sessions WHERE account = \(account) ORDER BY used_at DESC, id DESC")
            .map(Self.session)
    }

    func insert(_ session: SessionRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO sessions (\(Self.columns))
            VALUES (
                \(session.id), \(session.account), \(session.tokenHash), \(session.kind.rawValue), \(session.device),
                \(session.signedInAt), \(session.usedAt)
            )
            """)
    }

    func markUsed(_ id: SessionID, at hour: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute("UPDATE sessions SET used_at = \(hour) WHERE id = \(id) AND used_at < \(hour)")
    }

    func delete(_ ids: [SessionID], in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM sessions WHERE id IN (\(list: ids))")
    }

    func knows(_ addressHash: String, of account: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        try transaction.row(
            "SELECT 1 FROM account_known_addresses WHERE account = \(account) AND address_hash = \(addressHash)") != nil
    }

    /// Remembers where the account signed in; only the 20 latest places are kept.
    func remember(_ addressHash: String, of account: AccountID, at now: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO account_known_addresses (account, address_hash, used_at) VALUES (\(account), \(addressHash), \(now))
            ON CONFLICT (account, address_hash) DO UPDATE SET used_at = excluded.used_at
            """)
        try transaction.execute(
            """
            DELETE FROM account_known_addresses WHERE account = \(account) AND address_hash NOT IN (
                SELECT address_hash FROM account_known_addresses WHERE account = \(account) ORDER BY used_at DESC, address_hash LIMIT 20)
            """)
    }

    private static func session(_ row: Row) throws -> SessionRecord {
        SessionRecord(
            id: try row.get(0), account: try row.get(1), tokenHash: try row.get(2), kind: SessionKind(rawValue: try row.get(3)) ?? .unknown,
            device: try row.get(4), signedInAt: try row.get(5), usedAt: try row.get(6))
    }
}
