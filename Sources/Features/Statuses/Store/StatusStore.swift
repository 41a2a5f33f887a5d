import API
import ContactsAPI
import Events
import Kernel
import StatusesAPI
import Storage

/// The tables `statuses` and `status_exclusions`.
struct StatusStore: Sendable {
    private static let columns: SQL = "id, author, client_id, kind, text, set_at, ends_at, audience, details"

    func find(_ id: StatusID, in transaction: any ReadTransaction) throws -> StatusRecord? {
        try transaction.row("SELECT \(Self.columns) FROM statuses WHERE id = \(id)").map(Self.status)
    }

    func find(by author: AccountID, clientID: String, in transaction: any ReadTransaction) throws -> StatusRecord? {
        try transaction.row("SELECT \(Self.columns) FROM statuses WHERE author = \(author) AND client_id = \(clientID)").map(Self.status)
    }

    func list(_ ids: some Sequence<StatusID>, in transaction: any ReadTransaction) throws -> [StatusRecord] {
        try ids.inPieces.flatMap { piece in
            try transaction.rows("SELECT \(Self.columns) FROM statuses WHERE id IN (\(list: piece))").map(Self.status)
        }
    }

    /// The statuses of these people that are on at a moment.
    /// - Parameter likeness: of those alone that are like this; all if absent.
    func listOn(
        of authors: some Sequence<AccountID>, like likeness: String? = nil, at now: Timestamp, in transaction: any ReadTransaction
    ) throws -> [StatusRecord] {
        let alike: SQL = likeness.map { "AND likeness = \($0)" } ?? ""
        return try authors.inPieces.flatMap { piece in
            try transaction.rows(
                "SELECT \(Self.columns) FROM statuses WHERE author IN (\(list: piece)) AND ends_at > \(now) \(alike)"
            ).map(Self.status)
        }
    }

    /// Those of a person that are over, the newest first.
    func listOver(
        of author: AccountID, below last: StatusID?, at now: Timestamp, limit: Int, in transaction: any ReadTransaction
    ) throws -> [StatusRecord] {
        try transaction.rows(
            """
            SELECT \(Self.columns) FROM statuses
            WHERE author = \(author) AND id < \(last?.rawValue ?? .max) AND ends_at <= \(now) ORDER BY id DESC LIMIT \(limit)
            """
        ).map(Self.status)
    }

    func insert(_ status: StatusRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO statuses (\(Self.columns), likeness)
            VALUES (
                \(status.id), \(status.author), \(status.clientID), \(status.kind.rawValue), \(status.text), \(status.at), \(status.endsAt),
                \(status.audience.rawValue), \(try EventCoding.encode(status.details)), \(status.likeness)
            )
            """)
    }

    /// Whatever of a person is on is over now, and who was not to see it is forgotten: what is over is its author's alone.
    /// - Returns: false if nothing was on.
    func end(of author: AccountID, at now: Timestamp, in transaction: any WriteTransaction) throws -> Bool {
        let newest = try transaction.row("SELECT id FROM statuses WHERE author = \(author) ORDER BY id DESC LIMIT 1")
        guard let newest: StatusID = try newest?.get(0) else { return false }
        try transaction.execute("DELETE FROM status_exclusions WHERE status = \(newest)")
        return try transaction.execute("UPDATE statuses SET ends_at = \(now) WHERE author = \(author) AND ends_at > \(now)") > 0
    }

    func delete(_ id: StatusID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM status_exclusions WHERE status = \(id)")
        try transaction.execute("DELETE FROM statuses WHERE id = \(id)")
    }

    // MARK: Exclusions

    func exclude(_ people: some Sequence<AccountID>, from status: StatusID, in transaction: any WriteTransaction) throws {
        for piece in people.inPieces {
            let rows = piece.map { [status, $0] as [any SQLConvertible] }
            try transaction.execute("INSERT INTO status_exclusions (status, person) VALUES \(rows: rows)")
        }
    }

    /// Those among the statuses that this person is not to see.
    func excluding(
        _ person: AccountID, among statuses: some Sequence<StatusID>, in transaction: any ReadTransaction
    ) throws -> Set<StatusID> {
        Set(
            try statuses.inPieces.flatMap { piece in
                try transaction.rows("SELECT status FROM status_exclusions WHERE status IN (\(list: piece)) AND person = \(person)")
                    .map { try $0.get(0, StatusID.self) }
            })
    }

    private static func status(_ row: Row) throws -> StatusRecord {
        StatusRecord(
            id: try row.get(0), author: try row.get(1), clientID: try row.find(2), kind: StatusKind(rawValue: try row.get(3)) ?? .unknown,
            text: try row.get(4), at: try row.get(5), endsAt: try row.get(6),
            audience: AudienceKind(rawValue: try row.get(7)) ?? .unknown,
            details: try EventCoding.decode(StatusDetails.self, from: row.get(8)))
    }
}
