import API
import AttachmentsAPI
import Storage

/// Every statement on `uploads`.
struct UploadStore: Sendable {
    func find(_ id: UploadID, in transaction: any ReadTransaction) throws -> UploadRecord? {
        try transaction.row("SELECT \(Self.columns) FROM uploads WHERE id = \(id)").map(record)
    }

    func find(clientID: String, of owner: AccountID, in transaction: any ReadTransaction) throws -> UploadRecord? {
        try transaction.row("SELECT \(Self.columns) FROM uploads WHERE owner = \(owner) AND client_id = \(clientID)").map(record)
    }

    /// Those of the account that have not become anything yet.
    func countOpen(of owner: AccountID, in transaction: any ReadTransaction) throws -> Int {
        try transaction.row("SELECT COUNT(*) FROM uploads WHERE owner = \(owner) AND attachment IS NULL")?.get(0) ?? 0
    }

    func listExpired(at now: Timestamp, limit: Int, in transaction: any ReadTransaction) throws -> [UploadRecord] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM uploads WHERE expires_at <= \(now) ORDER BY expires_at LIMIT \(limit)"
        ).map(record)
    }

    func insert(_ upload: UploadRecord, clientID: String?, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO uploads (id, blob, owner, purpose, name, length, received, client_id, attachment, expires_at)
            VALUES (\(upload.id), \(upload.blob), \(upload.owner), \(upload.purpose.rawValue), \(upload.name), \(upload.length),
                \(upload.received), \(clientID), \(upload.attachment), \(upload.expiresAt))
            """)
    }

    /// Notes that bytes are on disk, unless another connection has noted something since `before`.
    /// - Returns: whether it was noted.
    func advance(_ id: UploadID, from before: Int64, to received: Int64, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute("UPDATE uploads SET received = \(received) WHERE id = \(id) AND received = \(before)") == 1
    }

    func update(_ id: UploadID, attachment: AttachmentID, expiresAt: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute("UPDATE uploads SET attachment = \(attachment), expires_at = \(expiresAt) WHERE id = \(id)")
    }

    /// - Returns: false if it was gone already.
    func delete(_ id: UploadID, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute("DELETE FROM uploads WHERE id = \(id)") == 1
    }

    private static let columns: SQL = "id, blob, owner, purpose, name, length, received, attachment, expires_at"

    private func record(_ row: Row) throws -> UploadRecord {
        UploadRecord(
            id: try row.get(0), blob: try row.get(1), owner: try row.get(2), purpose: AttachmentPurpose(rawValue: try row.get(3)) ?? .unknown,
            name: try row.get(4), length: try row.get(5), received: try row.get(6), attachment: try row.find(7), expiresAt: try row.get(8))
    }
}
