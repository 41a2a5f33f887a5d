import API
import AttachmentsAPI
import Media
import Storage

/// Every statement on `attachment_variants`.
struct VariantStore: Sendable {
    func list(of attachment: AttachmentID, in transaction: any ReadTransaction) throws -> [VariantRecord] {
        let rows = try transaction.rows(
            "SELECT role, type, blob, bytes FROM attachment_variants WHERE attachment = \(attachment) ORDER BY role, type")
        return try rows.compactMap { row in
            guard let role = Rendition.Role(rawValue: try row.get(0)) else { return nil }
            return VariantRecord(role: role, type: try row.get(1), blob: try row.get(2), bytes: try row.get(3))
        }
    }

    func insert(_ variant: VariantRecord, of attachment: AttachmentID, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO attachment_variants (attachment, role, type, blob, bytes)
            VALUES (\(attachment), \(variant.role.rawValue), \(variant.type), \(variant.blob), \(variant.bytes))
            """)
    }

    func delete(of attachment: AttachmentID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM attachment_variants WHERE attachment = \(attachment)")
    }
}
