import API
import ChatsAPI
import Storage

/// Every statement on `chats` and `chat_members`.
struct ChatStore: Sendable {
    /// A chat together with the caller's membership of it.
    typealias Seat = (chat: ChatRow, member: MemberRow)

    func findSeat(_ chat: ChatID, of account: AccountID, in transaction: any ReadTransaction) throws -> Seat? {
        let row = try transaction.row(
            """
            SELECT \(raw: ChatRow.columns), \(raw: MemberRow.columns)
            FROM chats c JOIN chat_members m ON m.chat = c.id
            WHERE c.id = \(chat) AND m.account = \(account)
            """)
        return try row.map { (try ChatRow($0), try MemberRow($0, offset: ChatRow.width)) }
    }

    func find(_ chat: ChatID, in transaction: any ReadTransaction) throws -> ChatRow? {
        try transaction.row("SELECT \(raw: ChatRow.columns) FROM chats c WHERE c.id = \(chat)").map(ChatRow.init)
    }

    func findDirect(_ one: AccountID, _ other: AccountID, in transaction: any ReadTransaction) throws -> ChatID? {
        try transaction.row(
            "SELECT id FROM chats WHERE pair_low = \(min(one, other)) AND pair_high = \(max(one, other))")?.get(0)
    }

    /// Lists an account's chats that have something in them, newest activity first.
    /// - Parameter before: the place of the last row of the page before.
    func listSeats(
        of account: AccountID, before: (Timestamp, ChatID)?, limit: Int, in transaction: any ReadTransaction
    ) throws -> [Seat] {
        let place: SQL = before.map { "AND (c.active_at, c.id) < (\($0.0), \($0.1))" } ?? ""
        // All chats are looked at to find the newest, but only those are read.
        let rows = try transaction.rows(
            """
            WITH newest AS (
                SELECT m.chat FROM chat_members m JOIN chats c ON c.id = m.chat
                WHERE m.account = \(account) AND c.last_seq > 0 \(place)
                ORDER BY c.active_at DESC, c.id DESC LIMIT \(limit)
            )
            SELECT \(raw: ChatRow.columns), \(raw: MemberRow.columns)
            FROM newest n JOIN chats c ON c.id = n.chat JOIN chat_members m ON m.chat = n.chat AND m.account = \(account)
            ORDER BY c.active_at DESC, c.id DESC
            """)
        return try rows.map { (try ChatRow($0), try MemberRow($0, offset: ChatRow.width)) }
    }

    func listMembers(of chat: ChatID, limit: Int = 500, in transaction: any ReadTransaction) throws -> [MemberRow] {
        try transaction.rows(
            "SELECT \(raw: MemberRow.columns) FROM chat_members m WHERE m.chat = \(chat) ORDER BY m.joined_at, m.account LIMIT \(limit)"
        ).map { try MemberRow($0) }
    }

    /// The first few members of each of several groups (at most 500, which SQLite sets), from whose pictures a client
    /// composes one.
    func listFaces(of chats: [ChatID], in transaction: any ReadTransaction) throws -> [ChatID: [AccountID]] {
        var faces: [ChatID: [AccountID]] = [:]
        // Of each group its first nine are read, and not its five hundred.
        let selects = chats.map { chat -> SQL in
            """
            SELECT * FROM (
                SELECT chat, account FROM chat_members WHERE chat = \(chat) ORDER BY joined_at, account LIMIT 9) AS few
            """
        }
        guard let first = selects.first else { return [:] }
        for row in try transaction.rows(selects.dropFirst().reduce(first) { $0 + " UNION ALL " + $1 }) {
            faces[try row.get(0), default: []].append(try row.get(1))
        }
        return faces
    }

    func listAccounts(of chat: ChatID, in transaction: any ReadTransaction) throws -> [AccountID] {
        try transaction.rows("SELECT account FROM chat_members WHERE chat = \(chat)").map { try $0.get(0) }
    }

    func isMember(_ account: AccountID, of chat: ChatID, in transaction: any ReadTransaction) throws -> Bool {
        try transaction.row("SELECT 1 FROM chat_members WHERE chat = \(chat) AND account = \(account)") != nil
    }

    func shareAGroup(_ one: AccountID, _ other: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        try transaction.row(
            """
            SELECT 1 FROM chat_members a
            JOIN chat_members b ON b.chat = a.chat AND b.account = \(other)
            JOIN chats c ON c.id = a.chat AND c.kind = 'group'
            WHERE a.account = \(one) LIMIT 1
            """) != nil
    }

    // MARK: Writing

    func insertDirect(_ id: ChatID, _ one: AccountID, _ other: AccountID, at now: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO chats (id, kind, joins_need_approval, pair_low, pair_high, last_seq, active_at, member_count, members_version)
            VALUES (\(id), 'direct', FALSE, \(min(one, other)), \(max(one, other)), 0, \(now), 2, 1)
            """)
        for account in [one, other] {
            try insertMember(account, role: .member, of: id, joinedSeq: 0, at: now, in: transaction)
        }
    }

    func insertGroup(
        _ id: ChatID, name: String?, owner: AccountID, createdAs: String?, at now: Timestamp, in transaction: any WriteTransaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO chats
                (id, kind, name, joins_need_approval, owner, created_as, last_seq, active_at, member_count, members_version)
            VALUES (\(id), 'group', \(name), FALSE, \(owner), \(createdAs), 0, \(now), 0, 0)
            """)
        try addMember(owner, role: .owner, to: id, joinedSeq: 0, at: now, in: transaction)
    }

    func findGroup(createdBy owner: AccountID, as key: String, in transaction: any ReadTransaction) throws -> ChatID? {
        try transaction.row("SELECT id FROM chats WHERE owner = \(owner) AND created_as = \(key)")?.get(0)
    }

    /// Adds a member and counts them.
    func addMember(
        _ account: AccountID, role: Role, to chat: ChatID, joinedSeq: Int64, at now: Timestamp, in transaction: any WriteTransaction
    ) throws {
        try insertMember(account, role: role, of: chat, joinedSeq: joinedSeq, at: now, in: transaction)
        try transaction.execute(
            "UPDATE chats SET member_count = member_count + 1, members_version = members_version + 1 WHERE id = \(chat)")
    }

    func removeMember(_ account: AccountID, from chat: ChatID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM chat_members WHERE chat = \(chat) AND account = \(account)")
        try transaction.execute(
            "UPDATE chats SET member_count = member_count - 1, members_version = members_version + 1 WHERE id = \(chat)")
    }

    private func insertMember(
        _ account: AccountID, role: Role, of chat: ChatID, joinedSeq: Int64, at now: Timestamp, in transaction: any WriteTransaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO chat_members
                (chat, account, role, joined_at, joined_seq, floor, is_pinned, is_muted, is_marked_unread, hidden_at)
            VALUES (\(chat), \(account), \(role.rawValue), \(now), \(joinedSeq), \(joinedSeq), FALSE, FALSE, FALSE, -1)
            """)
    }

    func setRole(_ role: Role, of account: AccountID, in chat: ChatID, _ transaction: any WriteTransaction) throws {
        try transaction.execute("UPDATE chat_members SET role = \(role.rawValue) WHERE chat = \(chat) AND account = \(account)")
        if role == .owner { try transaction.execute("UPDATE chats SET owner = \(account) WHERE id = \(chat)") }
    }

    func setNickname(_ nickname: String?, of account: AccountID, in chat: ChatID, _ transaction: any WriteTransaction) throws {
        try transaction.execute("UPDATE chat_members SET nickname = \(nickname) WHERE chat = \(chat) AND account = \(account)")
    }

    func update(
        _ chat: ChatID, name: String?, avatar: String?, announcement: String?, joinsNeedApproval: Bool, in transaction: any WriteTransaction
    ) throws {
        try transaction.execute(
            """
            UPDATE chats SET name = \(name), avatar = \(avatar), announcement = \(announcement),
                joins_need_approval = \(joinsNeedApproval)
            WHERE id = \(chat)
            """)
    }

    func updateState(_ member: MemberRow, floor: Int64, isMarkedUnread: Bool, hiddenAt: Int64, isPinned: Bool, isMuted: Bool, draft: String?, in transaction: any WriteTransaction) throws {
        // The floor is compared again in the statement: two devices may raise it at once, and it never falls.
        try transaction.execute(
            """
            UPDATE chat_members SET
                floor = CASE WHEN floor < \(floor) THEN \(floor) ELSE floor END,
                is_marked_unread = \(isMarkedUnread), hidden_at = \(hiddenAt), is_pinned = \(isPinned), is_muted = \(isMuted),
                draft = \(draft)
            WHERE chat = \(member.chat) AND account = \(member.account)
            """)
    }
}
