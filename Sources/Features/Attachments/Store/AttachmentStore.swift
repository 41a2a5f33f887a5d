import API
import AttachmentsAPI
import Foundation
import Storage

/// Every statement on `attachments`.
struct AttachmentStore: Sendable {
    func find(_ id: AttachmentID, in transaction: any ReadTransaction) throws -> AttachmentRecord? {
        try transaction.row("SELECT \(Self.columns) FROM attachments WHERE id = \(id)").map(record)
    }

    func find(key: String, in transaction: any ReadTransaction) throws -> AttachmentRecord? {
        try transaction.row("SELECT \(Self.columns) FROM attachments WHERE key = \(key)").map(record)
    }

    func list(_ ids: [AttachmentID], in transaction: any ReadTransaction) throws -> [AttachmentRecord] {
        try transaction.rows("SELECT \(Self.columns) FROM attachments WHERE id IN (\(list: ids))").map(record)
    }

    /// Those that nothing has shown since a moment.
    func listUnheld(since moment: Timestamp, limit: Int, in transaction: any ReadTransaction) throws -> [AttachmentRecord] {
        try transaction.rows(
            """
            SELECT \(Self.columns) FROM attachments WHERE unheld_since IS NOT NULL AND unheld_since <= \(moment)
            ORDER BY unheld_since LIMIT \(limit)
            """
        ).map(record)
    }

    func insert(_ attachment: AttachmentRecord, unheldSince: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO attachments (\(Self.columns), unheld_since)
            VALUES (\(attachment.id), \(attachment.key), \(attachment.owner), \(attachment.purpose.rawValue), \(attachment.state.rawValue),
                \(attachment.failure), \(attachment.name), \(attachment.bytes), \(attachment.type), \(attachment.source),
                \(attachment.stored), \(attachment.width), \(attachment.height), \(attachment.duration),
                \(try text(attachment.waveform)), \(attachment.isAnimated), \(unheldSince))
            """)
    }

    /// Writes what became known by working on it.
    func update(_ attachment: AttachmentRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            UPDATE attachments SET state = \(attachment.state.rawValue), failure = \(attachment.failure), bytes = \(attachment.bytes),
                type = \(attachment.type), source = \(attachment.source), stored = \(attachment.stored), width = \(attachment.width),
                height = \(attachment.height), duration = \(attachment.duration), waveform = \(try text(attachment.waveform)),
                is_animated = \(attachment.isAnimated)
            WHERE id = \(attachment.id)
            """)
    }

    /// Notes that something shows it (nil) or since when nothing does.
    func update(_ id: AttachmentID, unheldSince: Timestamp?, in transaction: any WriteTransaction) throws {
        try transaction.execute("UPDATE attachments SET unheld_since = \(unheldSince) WHERE id = \(id)")
    }

    func delete(_ id: AttachmentID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM attachments WHERE id = \(id)")
    }

    private static let columns: SQL = """
        id, key, owner, purpose, state, failure, name, bytes, type, source, stored, width, height, duration, waveform, is_animated
        """

    private func text(_ waveform: [Int]?) throws -> String? {
        try waveform.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
    }

    private func record(_ row: Row) throws -> AttachmentRecord {
        let waveform: String? = try row.find(14)
        return AttachmentRecord(
            id: try row.get(0), key: try row.get(1), owner: try row.get(2), purpose: AttachmentPurpose(rawValue: try row.get(3)) ?? .unknown,
            state: AttachmentState(rawValue: try row.get(4)) ?? .unknown, failure: try row.find(5), name: try row.get(6),
            bytes: try row.get(7), type: try row.get(8), source: try row.find(9), stored: try row.get(10), width: try row.find(11),
            height: try row.find(12), duration: try row.find(13),
            waveform: try waveform.map { try JSONDecoder().decode([Int].self, from: Data($0.utf8)) }, isAnimated: try row.get(15))
    }
}
