import API
import ChatsAPI
import Events
import Storage

/// Every statement on `messages` and what hangs on a message.
struct MessageStore: Sendable {
    /// Gives the chat's next entry its number. The row stays locked until the commit, so that numbers have no gaps.
    func nextSeq(of chat: ChatID, at now: Timestamp, in transaction: any WriteTransaction) throws -> Int64 {
        let row = try transaction.row(
            "UPDATE chats SET last_seq = last_seq + 1, active_at = \(now) WHERE id = \(chat) RETURNING last_seq")
        guard let row else { throw StoreFailure.other("chat \(chat) is gone") }
        return try row.get(0)
    }

    func insert(_ message: Message, in transaction: any WriteTransaction) throws {
        let extras = MessageExtras(quote: message.quote, mentions: message.mentions, mentionsAll: message.mentionsAll)
        try transaction.execute(
            """
            INSERT INTO messages (chat, seq, id, sender, client_id, sent_at, kind, content, extras, words)
            VALUES (
                \(message.chat), \(message.seq), \(message.id), \(message.sender), \(message.clientID), \(message.sentAt),
                \(message.content.content.kind), \(try EventCoding.encode(message.content)),
                \(extras.isEmpty ? nil : try EventCoding.encode(extras)), \(SearchWords.of(message.content))
            )
            """)
    }

    func insertMention(of account: AccountID?, chat: ChatID, seq: Int64, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            "INSERT INTO chat_mentions (chat, account, seq) VALUES (\(chat), \(account?.rawValue ?? 0), \(seq)) ON CONFLICT DO NOTHING")
    }

    func findSent(by sender: AccountID, clientID: String, in transaction: any ReadTransaction) throws -> SentMessage? {
        let row = try transaction.row(
            "SELECT id, chat, seq, sent_at FROM messages WHERE sender = \(sender) AND client_id = \(clientID)")
        return try row.map {
            SentMessage(id: try $0.get(0), chat: try $0.get(1), seq: try $0.get(2), clientID: clientID, sentAt: try $0.get(3))
        }
    }

    func find(_ chat: ChatID, _ seq: Int64, in transaction: any ReadTransaction) throws -> Message? {
        try transaction.row(
            "SELECT \(raw: MessageRow.columns) FROM messages e WHERE e.chat = \(chat) AND e.seq = \(seq)"
        ).map { try MessageRow($0).message }
    }

    /// The entries of a member's part of the log, in the order of the log.
    func list(
        _ range: ClosedRange<Int64>, of chat: ChatID, newestFirst: Bool, limit: Int, for reader: AccountID,
        in transaction: any ReadTransaction
    ) throws -> [Message] {
        let order: SQL = newestFirst ? "DESC" : "ASC"
        return try transaction.rows(
            """
            SELECT \(raw: MessageRow.columns) FROM messages e
            WHERE e.chat = \(chat) AND e.seq BETWEEN \(range.lowerBound) AND \(range.upperBound)
            AND NOT EXISTS (
                SELECT 1 FROM message_deletions d WHERE d.account = \(reader) AND d.chat = \(chat) AND d.seq = e.seq)
            ORDER BY e.seq \(order) LIMIT \(limit)
            """
        ).map { try MessageRow($0).message }
    }

    /// The newest entry that a chat list shows to `reader`.
    func findLast(of chat: ChatID, after joined: Int64, for reader: AccountID, in transaction: any ReadTransaction) throws -> Message? {
        let candidates = try transaction.rows(
            """
            SELECT \(raw: MessageRow.columns) FROM messages e
            WHERE e.chat = \(chat) AND e.seq > \(joined) AND e.kind <> 'recall'
            AND NOT EXISTS (
                SELECT 1 FROM message_deletions d WHERE d.account = \(reader) AND d.chat = \(chat) AND d.seq = e.seq)
            ORDER BY e.seq DESC LIMIT 3
            """)
        return try candidates.lazy.map { try MessageRow($0).message }.first { MessageRow.isVisible($0, to: reader) }
    }

    /// How many entries of others above the floor count for the badge, at most 100.
    func countUnread(in chat: ChatID, above floor: Int64, for reader: AccountID, _ transaction: any ReadTransaction) throws -> Int {
        let row = try transaction.row(
            """
            SELECT COUNT(*) FROM (
                SELECT 1 FROM messages
                WHERE chat = \(chat) AND seq > \(floor) AND sender <> \(reader) AND kind NOT IN ('notice', 'recall', 'recalled')
                LIMIT 100
            ) AS unread
            """)
        return try row?.get(0) ?? 0
    }

    func findMention(of account: AccountID, in chat: ChatID, above floor: Int64, _ transaction: any ReadTransaction) throws -> Int64? {
        try transaction.row(
            "SELECT MAX(seq) FROM chat_mentions WHERE chat = \(chat) AND account IN (\(account), 0) AND seq > \(floor)")?.find(0)
    }

    /// Puts "recalled" in the place of a message and forgets what it said.
    func blank(_ chat: ChatID, _ seq: Int64, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            UPDATE messages SET kind = 'recalled', content = \(try EventCoding.encode(MessageContent.recalled(RecalledContent()))),
                extras = NULL, words = NULL
            WHERE chat = \(chat) AND seq = \(seq)
            """)
        try transaction.execute("DELETE FROM chat_mentions WHERE chat = \(chat) AND seq = \(seq)")
    }

    func delete(_ chat: ChatID, _ seq: Int64, for account: AccountID, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            "INSERT INTO message_deletions (account, chat, seq) VALUES (\(account), \(chat), \(seq)) ON CONFLICT DO NOTHING")
    }

    /// Searches the entries of `range`, newest first.
    func search(
        _ request: SearchMessagesRequest, in range: ClosedRange<Int64>, limit: Int, for reader: AccountID,
        _ transaction: any ReadTransaction
    ) throws -> [Message] {
        var filter: SQL = ""
        for pattern in SearchWords.patterns(request.words ?? "") { filter = filter + " AND e.words LIKE \(pattern) ESCAPE '\\'" }
        if let kind = request.kind { filter = filter + " AND e.kind = \(kind)" }
        if let sender = request.sender { filter = filter + " AND e.sender = \(sender)" }
        if let since = request.since { filter = filter + " AND e.sent_at >= \(since)" }
        if let until = request.until { filter = filter + " AND e.sent_at < \(until)" }
        return try transaction.rows(
            """
            SELECT \(raw: MessageRow.columns) FROM messages e
            WHERE e.chat = \(request.chat) AND e.seq BETWEEN \(range.lowerBound) AND \(range.upperBound)
            AND e.kind NOT IN ('notice', 'recall', 'recalled') \(filter)
            AND NOT EXISTS (
                SELECT 1 FROM message_deletions d WHERE d.account = \(reader) AND d.chat = e.chat AND d.seq = e.seq)
            ORDER BY e.seq DESC LIMIT \(limit)
            """
        ).map { try MessageRow($0).message }
    }
}
