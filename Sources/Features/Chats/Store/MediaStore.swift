import API
import AttachmentsAPI
import ChatsAPI
import Storage

/// Every statement on `message_media`: which entry shows which upload, so that an upload can be seen by those who
/// may read the entry, and by nobody once it was recalled.
struct MediaStore: Sendable {
    func insert(_ id: Int64, _ attachment: AttachmentID, chat: ChatID, seq: Int64, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            "INSERT INTO message_media (id, chat, seq, attachment) VALUES (\(id), \(chat), \(seq), \(attachment))")
    }

    /// Takes the uploads of an entry off it.
    func remove(chat: ChatID, seq: Int64, in transaction: any WriteTransaction) throws -> [(id: Int64, attachment: AttachmentID)] {
        let rows = try transaction.rows("SELECT id, attachment FROM message_media WHERE chat = \(chat) AND seq = \(seq)")
        try transaction.execute("DELETE FROM message_media WHERE chat = \(chat) AND seq = \(seq)")
        return try rows.map { (try $0.get(0), try $0.get(1)) }
    }

    /// Whether `viewer` may read one of these entries.
    func maySee(_ entries: [Int64], _ viewer: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        try transaction.row(
            """
            SELECT 1 FROM message_media e JOIN chat_members m ON m.chat = e.chat AND m.account = \(viewer)
            WHERE e.id IN (\(list: entries)) AND e.seq > m.joined_seq
            AND NOT EXISTS (
                SELECT 1 FROM message_deletions d WHERE d.account = \(viewer) AND d.chat = e.chat AND d.seq = e.seq)
            LIMIT 1
            """) != nil
    }
}
