import API
import AttachmentsAPI
import Storage

/// Every statement on `attachment_scopes`.
struct ScopeStore: Sendable {
    /// The scopes that show an attachment, by kind.
    func list(of attachment: AttachmentID, in transaction: any ReadTransaction) throws -> [String: [Int64]] {
        let rows = try transaction.rows("SELECT kind, scope FROM attachment_scopes WHERE attachment = \(attachment) ORDER BY kind, scope")
        return try Dictionary(grouping: rows) { try $0.get(0, String.self) }.mapValues { try $0.map { try $0.get(1) } }
    }

    func exists(of attachment: AttachmentID, in transaction: any ReadTransaction) throws -> Bool {
        try transaction.row("SELECT 1 FROM attachment_scopes WHERE attachment = \(attachment) LIMIT 1") != nil
    }

    func attachments(in scope: Scope, in transaction: any ReadTransaction) throws -> [AttachmentID] {
        try transaction.rows(
            "SELECT attachment FROM attachment_scopes WHERE kind = \(scope.kind) AND scope = \(scope.id) ORDER BY attachment"
        ).map { try $0.get(0) }
    }

    func insert(_ attachment: AttachmentID, _ scope: Scope, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO attachment_scopes (attachment, kind, scope) VALUES (\(attachment), \(scope.kind), \(scope.id))
            ON CONFLICT (attachment, kind, scope) DO NOTHING
            """)
    }

    /// - Returns: false if the scope did not show it.
    func delete(_ attachment: AttachmentID, _ scope: Scope, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute(
            "DELETE FROM attachment_scopes WHERE attachment = \(attachment) AND kind = \(scope.kind) AND scope = \(scope.id)") == 1
    }

    func delete(of attachment: AttachmentID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM attachment_scopes WHERE attachment = \(attachment)")
    }
}
