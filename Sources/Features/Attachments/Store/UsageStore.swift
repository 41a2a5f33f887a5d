import API
import Storage

/// The table `attachment_usage`: how many bytes an account has here, with those its open uploads have announced.
struct UsageStore: Sendable {
    func load(of owner: AccountID, in transaction: any ReadTransaction) throws -> Int64 {
        try transaction.row("SELECT bytes FROM attachment_usage WHERE owner = \(owner)")?.get(0) ?? 0
    }

    /// - Returns: what it is now.
    @discardableResult
    func add(_ bytes: Int64, to owner: AccountID, in transaction: any WriteTransaction) throws -> Int64 {
        let row = try transaction.row(
            """
            INSERT INTO attachment_usage (owner, bytes) VALUES (\(owner), \(bytes))
            ON CONFLICT (owner) DO UPDATE SET bytes = attachment_usage.bytes + \(bytes)
            RETURNING bytes
            """)
        return try row?.get(0) ?? bytes
    }
}
