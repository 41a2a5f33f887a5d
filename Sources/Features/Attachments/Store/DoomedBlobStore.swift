import API
import Media
import Storage

/// The table `doomed_blobs`: files that are to be deleted. Naming them in the transaction that lets go of them, or before
/// they are made, is what keeps a crash from leaving files that nobody knows.
struct DoomedBlobStore: Sendable {
    func insert(_ blobs: [BlobKey], due: Timestamp, in transaction: any WriteTransaction) throws {
        for blob in blobs {
            try transaction.execute(
                "INSERT INTO doomed_blobs (blob, due_at) VALUES (\(blob), \(due)) ON CONFLICT (blob) DO UPDATE SET due_at = \(due)")
        }
    }

    func listDue(at now: Timestamp, limit: Int, in transaction: any ReadTransaction) throws -> [BlobKey] {
        try transaction.rows("SELECT blob FROM doomed_blobs WHERE due_at <= \(now) ORDER BY due_at LIMIT \(limit)").map { try $0.get(0) }
    }

    func delete(_ blobs: [BlobKey], in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM doomed_blobs WHERE blob IN (\(list: blobs))")
    }
}
