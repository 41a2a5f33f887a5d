import API
import ChatsAPI
import Storage

/// Every statement on `group_invites` and `join_requests`.
struct InviteStore: Sendable {
    func insert(hash: String, _ invite: InviteRow, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO group_invites (code_hash, chat, invited_by, invited, expires_at)
            VALUES (\(hash), \(invite.chat), \(invite.invitedBy), \(invite.invited), \(invite.expires))
            """)
    }

    func find(hash: String, in transaction: any ReadTransaction) throws -> InviteRow? {
        try transaction.row(
            "SELECT chat, invited_by, invited, expires_at FROM group_invites WHERE code_hash = \(hash)"
        ).map { InviteRow(chat: try $0.get(0), invitedBy: try $0.get(1), invited: try $0.find(2), expires: try $0.get(3)) }
    }

    func deleteExpired(at now: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM group_invites WHERE expires_at <= \(now)")
    }

    func upsertRequest(
        of account: AccountID, to chat: ChatID, invitedBy: AccountID?, greeting: String, at now: Timestamp,
        in transaction: any WriteTransaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO join_requests (chat, account, invited_by, greeting, asked_at)
            VALUES (\(chat), \(account), \(invitedBy), \(greeting), \(now))
            ON CONFLICT (chat, account) DO UPDATE SET
                invited_by = excluded.invited_by, greeting = excluded.greeting, asked_at = excluded.asked_at
            """)
    }

    /// Takes a request off the list.
    /// - Returns: who had invited the person, or nil where there was no request.
    func removeRequest(of account: AccountID, to chat: ChatID, in transaction: any WriteTransaction) throws -> AccountID?? {
        let row = try transaction.row(
            "DELETE FROM join_requests WHERE chat = \(chat) AND account = \(account) RETURNING invited_by")
        return try row.map { try $0.find(0) }
    }

    func listRequests(to chat: ChatID, in transaction: any ReadTransaction) throws -> [(account: AccountID, invitedBy: AccountID?, greeting: String, at: Timestamp)] {
        try transaction.rows(
            "SELECT account, invited_by, greeting, asked_at FROM join_requests WHERE chat = \(chat) ORDER BY asked_at LIMIT 500"
        ).map { (try $0.get(0), try $0.find(1), try $0.get(2), try $0.get(3)) }
    }

    func countRequests(to chat: ChatID, in transaction: any ReadTransaction) throws -> Int {
        try transaction.row("SELECT COUNT(*) FROM join_requests WHERE chat = \(chat)")?.get(0) ?? 0
    }
}
