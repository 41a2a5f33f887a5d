import API
import ChatsAPI
import Events
import Storage

/// Every statement on `favourites`.
struct FavouriteStore: Sendable {
    private static let columns = "id, sender_name, chat_name, content, sent_at, kept_at"

    func find(_ account: AccountID, _ chat: ChatID, _ seq: Int64, in transaction: any ReadTransaction) throws -> Favourite? {
        try transaction.row(
            "SELECT \(raw: Self.columns) FROM favourites WHERE account = \(account) AND chat = \(chat) AND seq = \(seq)"
        ).map(read)
    }

    func insert(
        _ favourite: Favourite, of account: AccountID, chat: ChatID, seq: Int64, in transaction: any WriteTransaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO favourites (id, account, chat, seq, sender_name, chat_name, content, sent_at, kept_at)
            VALUES (
                \(favourite.id), \(account), \(chat), \(seq), \(favourite.senderName), \(favourite.chatName),
                \(try EventCoding.encode(favourite.content)), \(favourite.sentAt), \(favourite.keptAt)
            )
            """)
    }

    func list(of account: AccountID, before: FavouriteID?, limit: Int, in transaction: any ReadTransaction) throws -> [Favourite] {
        let place: SQL = before.map { "AND id < \($0)" } ?? ""
        return try transaction.rows(
            "SELECT \(raw: Self.columns) FROM favourites WHERE account = \(account) \(place) ORDER BY id DESC LIMIT \(limit)"
        ).map(read)
    }

    /// - Returns: what was dropped; nil if it was not there or not this account's.
    func remove(_ id: FavouriteID, of account: AccountID, in transaction: any WriteTransaction) throws -> Favourite? {
        try transaction.row(
            "DELETE FROM favourites WHERE id = \(id) AND account = \(account) RETURNING \(raw: Self.columns)"
        ).map(read)
    }

    func isOwner(_ account: AccountID, ofOneOf ids: [Int64], in transaction: any ReadTransaction) throws -> Bool {
        try transaction.row("SELECT 1 FROM favourites WHERE account = \(account) AND id IN (\(list: ids)) LIMIT 1") != nil
    }

    private func read(_ row: Row) throws -> Favourite {
        Favourite(
            id: try row.get(0), senderName: try row.get(1), chatName: try row.find(2),
            content: try EventCoding.decode(MessageContent.self, from: row.get(3)), sentAt: try row.get(4), keptAt: try row.get(5))
    }
}
