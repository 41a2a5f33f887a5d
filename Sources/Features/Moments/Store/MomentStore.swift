import API
import ContactsAPI
import Events
import MomentsAPI
import Storage

/// The tables `moments`, `moment_people` and `moment_mentions`.
struct MomentStore: Sendable {
    private static let columns: SQL = "id, author, client_id, at, audience, content"

    func find(_ id: MomentID, in transaction: any ReadTransaction) throws -> MomentRecord? {
        try transaction.row("SELECT \(Self.columns) FROM moments WHERE id = \(id)").map(Self.moment)
    }

    func find(by author: AccountID, clientID: String, in transaction: any ReadTransaction) throws -> MomentRecord? {
        try transaction.row("SELECT \(Self.columns) FROM moments WHERE author = \(author) AND client_id = \(clientID)").map(Self.moment)
    }

    /// Those among `ids` that are there, the newest first.
    func list(_ ids: some Sequence<MomentID>, in transaction: any ReadTransaction) throws -> [MomentRecord] {
        try ids.inPieces.flatMap { piece in
            try transaction.rows("SELECT \(Self.columns) FROM moments WHERE id IN (\(list: piece))").map(Self.moment)
        }.sorted { $0.id > $1.id }
    }

    /// What somebody posted below a place, the newest first.
    func list(of author: AccountID, below place: MomentID, limit: Int, in transaction: any ReadTransaction) throws -> [MomentRecord] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM moments WHERE author = \(author) AND id < \(place) ORDER BY id DESC LIMIT \(limit)"
        ).map(Self.moment)
    }

    /// The newest posts of somebody that are for all friends.
    func newestForAll(of author: AccountID, limit: Int, in transaction: any ReadTransaction) throws -> [MomentID] {
        try transaction.rows("SELECT id FROM moments WHERE author = \(author) AND audience = 'all' ORDER BY id DESC LIMIT \(limit)")
            .map { try $0.get(0) }
    }

    func insert(_ moment: MomentRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO moments (\(Self.columns))
            VALUES (
                \(moment.id), \(moment.author), \(moment.clientID), \(moment.at), \(moment.audience.rawValue),
                \(try EventCoding.encode(moment.content))
            )
            """)
        for account in moment.content.mentions {
            try transaction.execute("INSERT INTO moment_mentions (account, moment) VALUES (\(account), \(moment.id))")
        }
    }

    /// Deletes a post, and who was named with it.
    func delete(_ id: MomentID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM moments WHERE id = \(id)")
        try transaction.execute("DELETE FROM moment_people WHERE moment = \(id)")
        try transaction.execute("DELETE FROM moment_mentions WHERE moment = \(id)")
    }

    // MARK: Whom an audience names

    func name(_ people: Set<AccountID>, in moment: MomentID, in transaction: any WriteTransaction) throws {
        for piece in people.inPieces {
            try transaction.execute(
                "INSERT INTO moment_people (moment, account) VALUES \(rows: piece.map { [moment, $0] as [any SQLConvertible] })")
        }
    }

    /// Those among `moments` whose audience names the account.
    func naming(
        _ account: AccountID, among moments: some Sequence<MomentID>, in transaction: any ReadTransaction
    ) throws -> Set<MomentID> {
        let named = try moments.inPieces.flatMap { piece in
            try transaction.rows("SELECT moment FROM moment_people WHERE account = \(account) AND moment IN (\(list: piece))")
                .map { try $0.get(0, MomentID.self) }
        }
        return Set(named)
    }

    private static func moment(_ row: Row) throws -> MomentRecord {
        MomentRecord(
            id: try row.get(0), author: try row.get(1), clientID: try row.get(2), at: try row.get(3),
            audience: AudienceKind(rawValue: try row.get(4)) ?? .unknown,
            content: try EventCoding.decode(MomentContent.self, from: row.get(5)))
    }
}
