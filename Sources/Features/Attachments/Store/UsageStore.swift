import API
import AttachmentsAPI
import Storage

/// The table `attachment_usage`: how many bytes an account has here, with those its open uploads have announced. Films
/// that wait to be published are counted apart.
struct UsageStore: Sendable {
    func load(of owner: AccountID, in transaction: any ReadTransaction) throws -> Int64 {
        try transaction.row("SELECT bytes FROM attachment_usage WHERE owner = \(owner)")?.get(0) ?? 0
    }

    func loadFilms(of owner: AccountID, in transaction: any ReadTransaction) throws -> Int64 {
        try transaction.row("SELECT film_bytes FROM attachment_usage WHERE owner = \(owner)")?.get(0) ?? 0
    }

    /// - Returns: what it is now.
    @discardableResult
    func add(
        _ bytes: Int64, _ purpose: AttachmentPurpose, to owner: AccountID, in transaction: any WriteTransaction
    ) throws -> Int64 {
        let (film, other) = purpose == .film ? (bytes, 0) : (0, bytes)
        let row = try transaction.row(
            """
            INSERT INTO attachment_usage (owner, bytes, film_bytes) VALUES (\(owner), \(other), \(film))
            ON CONFLICT (owner) DO UPDATE SET bytes = attachment_usage.bytes + \(other),
                film_bytes = attachment_usage.film_bytes + \(film)
            RETURNING bytes, film_bytes
            """)
        return try row?.get(purpose == .film ? 1 : 0) ?? bytes
    }
}
