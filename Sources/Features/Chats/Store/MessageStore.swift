import API
import ChatsAPI
import Events
import Storage

/// Every statement on `messages` and what hangs on a message.
struct MessageStore: Sendable {
    /// What somebody has not seen of a chat.
    struct Unread: Sendable {
        var count = 0
        var mentionedAt: Int64?
    }

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
            INSERT INTO messages (chat, seq, id, sender, client_id, sent_at, kind, content, extras, words, quoted)
            VALUES (
                \(message.chat), \(message.seq), \(message.id), \(message.sender), \(message.clientID), \(message.sentAt),
                \(message.content.content.kind), \(try EventCoding.encode(message.content)),
                \(extras.isEmpty ? nil : try EventCoding.encode(extras)), \(SearchWords.of(message.content)), \(message.quote?.seq)
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

    /// The newest entries that a chat list shows to the member in these seats. Almost always it is the newest of the log,
    /// so that one statement finds them all; the few others are looked for one by one.
    func listLast(of seats: [ChatStore.Seat], in transaction: any ReadTransaction) throws -> [ChatID: Message] {
        guard let reader = seats.first?.member.account else { return [:] }
        var newest: [ChatID: Message] = [:]
        for message in try listNewest(of: seats, for: reader, in: transaction) where MessageRow.isVisible(message, to: reader) {
            newest[message.chat] = message
        }
        for seat in seats where newest[seat.chat.id] == nil && seat.chat.lastSeq > seat.member.joinedSeq {
            newest[seat.chat.id] = try findLast(of: seat.chat.id, after: seat.member.joinedSeq, for: reader, in: transaction)
        }
        return newest
    }

    private func listNewest(of seats: [ChatStore.Seat], for reader: AccountID, in transaction: any ReadTransaction) throws -> [Message] {
        let places = seats.filter { $0.chat.lastSeq > $0.member.joinedSeq }.map { [$0.chat.id, $0.chat.lastSeq] as [any SQLConvertible] }
        guard !places.isEmpty else { return [] }
        return try transaction.rows(
            """
            WITH wanted (chat, seq) AS (VALUES \(rows: places))
            SELECT \(raw: MessageRow.columns) FROM wanted w JOIN messages e ON e.chat = w.chat AND e.seq = w.seq
            WHERE e.kind <> 'recall' AND NOT EXISTS (
                SELECT 1 FROM message_deletions d WHERE d.account = \(reader) AND d.chat = e.chat AND d.seq = e.seq)
            """
        ).map { try MessageRow($0).message }
    }

    private func findLast(of chat: ChatID, after joined: Int64, for reader: AccountID, in transaction: any ReadTransaction) throws -> Message? {
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

    /// What is above the floor of the member in each of these seats: how many entries of others count for the badge, at
    /// most 100, and the newest that mentions the member. Chats with nothing new are left out.
    func listUnread(of seats: [ChatStore.Seat], in transaction: any ReadTransaction) throws -> [ChatID: Unread] {
        let behind = seats.filter { $0.member.floor < $0.chat.lastSeq }
        guard let reader = behind.first?.member.account else { return [:] }
        let floors = behind.map { [$0.chat.id, $0.member.floor] as [any SQLConvertible] }
        let rows = try transaction.rows(
            """
            WITH wanted (chat, floor) AS (VALUES \(rows: floors))
            SELECT w.chat,
                (SELECT COUNT(*) FROM (
                    SELECT 1 FROM messages e
                    WHERE e.chat = w.chat AND e.seq > w.floor AND e.sender <> \(reader) AND e.kind NOT IN ('notice', 'recall', 'recalled')
                    LIMIT 100) AS unread),
                (SELECT MAX(n.seq) FROM chat_mentions n WHERE n.chat = w.chat AND n.account IN (\(reader), 0) AND n.seq > w.floor)
            FROM wanted w
            """)
        return Dictionary(
            try rows.map { (try $0.get(0, ChatID.self), Unread(count: try $0.get(1), mentionedAt: try $0.find(2))) },
            uniquingKeysWith: { first, _ in first })
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
        try blankQuotes(of: seq, in: chat, transaction)
    }

    /// Takes what a quote said out of the entries that quote it.
    private func blankQuotes(of seq: Int64, in chat: ChatID, _ transaction: any WriteTransaction) throws {
        let rows = try transaction.rows("SELECT seq, extras FROM messages WHERE chat = \(chat) AND quoted = \(seq) AND extras IS NOT NULL")
        for row in rows {
            var extras = try EventCoding.decode(MessageExtras.self, from: row.get(1))
            extras.quote = extras.quote?.recalled
            try transaction.execute(
                "UPDATE messages SET extras = \(try EventCoding.encode(extras)) WHERE chat = \(chat) AND seq = \(try row.get(0, Int64.self))")
        }
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
