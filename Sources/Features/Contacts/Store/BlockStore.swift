import API
import Storage

/// The table `contact_blocks`.
struct BlockStore: Sendable {
    /// An account can block so many.
    static let most = 1_000

    func exists(_ blocked: AccountID, by owner: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        try transaction.row("SELECT 1 FROM contact_blocks WHERE owner = \(owner) AND blocked = \(blocked)") != nil
    }

    /// Those among `ids` between whom and the account stands a block, whoever set it.
    func list(
        between account: AccountID, and ids: some Sequence<AccountID>, in transaction: any ReadTransaction
    ) throws -> Set<AccountID> {
        let barred = try ids.inPieces.flatMap { piece in
            try transaction.rows(
                """
                SELECT blocked FROM contact_blocks WHERE owner = \(account) AND blocked IN (\(list: piece))
                UNION SELECT owner FROM contact_blocks WHERE owner IN (\(list: piece)) AND blocked = \(account)
                """
            ).map { try $0.get(0, AccountID.self) }
        }
        return Set(barred)
    }

    /// Whom the account has blocked, in the order of their ids.
    func list(of owner: AccountID, in transaction: any ReadTransaction) throws -> [AccountID] {
        try transaction.rows("SELECT blocked FROM contact_blocks WHERE owner = \(owner) ORDER BY blocked").map { try $0.get(0) }
    }

    /// - Returns: false if it stood already.
    func insert(_ blocked: AccountID, by owner: AccountID, at now: Timestamp, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute(
            """
            INSERT INTO contact_blocks (owner, blocked, since) VALUES (\(owner), \(blocked), \(now))
            ON CONFLICT (owner, blocked) DO NOTHING
            """) == 1
    }

    /// - Returns: false if there was none.
    func delete(_ blocked: AccountID, by owner: AccountID, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute("DELETE FROM contact_blocks WHERE owner = \(owner) AND blocked = \(blocked)") == 1
    }
}
