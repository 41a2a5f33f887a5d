import API
import Storage

/// The table `account_invitations`.
struct InvitationStore: Sendable {
    struct Record: Sendable {
        let code: String
        let usesLeft: Int
        let expires: Timestamp
        /// What its maker's client called it.
        var createdAs: String?
    }

    /// The one that was made under this name before.
    func find(createdAs name: String, in transaction: any ReadTransaction) throws -> Record? {
        try transaction.row(
            "SELECT code, uses_left, expires_at FROM account_invitations WHERE created_as = \(name)"
        ).map { Record(code: try $0.get(0), usesLeft: try $0.get(1), expires: try $0.get(2), createdAs: name) }
    }

    /// Those that are still good, the newest first.
    func list(at now: Timestamp, in transaction: any ReadTransaction) throws -> [Record] {
        try transaction.rows(
            """
            SELECT code, uses_left, expires_at FROM account_invitations
            WHERE uses_left > 0 AND expires_at > \(now) ORDER BY expires_at DESC, code
            """
        ).map { Record(code: try $0.get(0), usesLeft: try $0.get(1), expires: try $0.get(2)) }
    }

    func insert(_ invitation: Record, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO account_invitations (code, uses_left, expires_at, created_as)
            VALUES (\(invitation.code), \(invitation.usesLeft), \(invitation.expires), \(invitation.createdAs))
            """)
    }

    /// Takes one use of it.
    /// - Returns: false if it is not good.
    func take(_ code: String, at now: Timestamp, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute(
            "UPDATE account_invitations SET uses_left = uses_left - 1 WHERE code = \(code) AND uses_left > 0 AND expires_at > \(now)") == 1
    }

    /// - Returns: false if there is none.
    func delete(_ code: String, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute("DELETE FROM account_invitations WHERE code = \(code)") == 1
    }

    func deleteSpent(at now: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM account_invitations WHERE uses_left <= 0 OR expires_at <= \(now)")
    }
}
