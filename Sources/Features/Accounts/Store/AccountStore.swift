import API
import AccountsAPI
import Kernel
import Storage

/// The tables `accounts` and `account_handles`.
struct AccountStore: Sendable {
    private static let columns: SQL = "id, handle, name, line, region, avatar, password, is_operator, handle_changed_at"

    func find(_ id: AccountID, in transaction: any ReadTransaction) throws -> Account? {
        try transaction.row("SELECT \(Self.columns) FROM accounts WHERE id = \(id)").map(Self.account)
    }

    /// Finds by handle in any case. Former handles find nobody.
    func find(handle: String, in transaction: any ReadTransaction) throws -> Account? {
        try transaction.row("SELECT \(Self.columns) FROM accounts WHERE handle_key = \(Handle.key(of: handle))").map(Self.account)
    }

    /// - Throws: `Failure.notFound`.
    func load(_ id: AccountID, in transaction: any ReadTransaction) throws -> Account {
        guard let account = try find(id, in: transaction) else { throw Failure.notFound }
        return account
    }

    /// The cards of those among `ids` that exist.
    func cards(_ ids: some Collection<AccountID>, in transaction: any ReadTransaction) throws -> [AccountID: AccountCard] {
        var cards: [AccountID: AccountCard] = [:]
        var rest = Array(Set(ids))[...]
        while !rest.isEmpty {
            // Both engines limit how many values one statement binds.
            let some = rest.prefix(500)
            rest = rest.dropFirst(500)
            for row in try transaction.rows("SELECT \(Self.columns) FROM accounts WHERE id IN (\(list: some))") {
                let account = try Self.account(row)
                cards[account.id] = account.card
            }
        }
        return cards
    }

    /// - Returns: false if the handle is or was somebody else's.
    func claim(_ handle: Handle, for account: AccountID, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute(
            "INSERT INTO account_handles (handle_key, account) VALUES (\(handle.key), \(account)) ON CONFLICT (handle_key) DO NOTHING")
        let owner = try transaction.row("SELECT account FROM account_handles WHERE handle_key = \(handle.key)")
        return try owner?.get(0) == account
    }

    func insert(_ account: Account, at now: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO accounts (id, handle, handle_key, name, password, is_operator, created_at)
            VALUES (
                \(account.id), \(account.handle), \(Handle.key(of: account.handle)), \(account.name), \(account.password?.encoded),
                \(account.isOperator), \(now)
            )
            """)
    }

    func updateProfile(
        of id: AccountID, name: String, line: String?, region: String?, avatar: String?, in transaction: any WriteTransaction
    ) throws {
        try transaction.execute(
            "UPDATE accounts SET name = \(name), line = \(line), region = \(region), avatar = \(avatar) WHERE id = \(id)")
    }

    /// - Returns: false if it was changed after `limit` already, by another device perhaps.
    func updateHandle(
        of id: AccountID, to handle: Handle, at now: Timestamp, ifNotChangedSince limit: Timestamp, in transaction: any WriteTransaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE accounts SET handle = \(handle.text), handle_key = \(handle.key), handle_changed_at = \(now)
            WHERE id = \(id) AND (handle_changed_at IS NULL OR handle_changed_at <= \(limit))
            """) == 1
    }

    /// Sets the password if it still is what it was when it was checked. Also called with the same one: the row is then
    /// locked, and a sign-in cannot slip past a change of the password.
    /// - Returns: false if it has changed in between.
    func replacePassword(
        of id: AccountID, _ checked: PasswordHash?, by new: PasswordHash, in transaction: any WriteTransaction
    ) throws -> Bool {
        let unchanged: SQL = checked.map { "password = \($0.encoded)" } ?? "password IS NULL"
        return try transaction.execute("UPDATE accounts SET password = \(new.encoded) WHERE id = \(id) AND \(unchanged)") == 1
    }

    func setPassword(of id: AccountID, to new: PasswordHash, in transaction: any WriteTransaction) throws {
        try transaction.execute("UPDATE accounts SET password = \(new.encoded) WHERE id = \(id)")
    }

    private static func account(_ row: Row) throws -> Account {
        Account(
            id: try row.get(0), handle: try row.get(1), name: try row.get(2), line: try row.find(3), region: try row.find(4),
            avatar: try row.find(5), password: try row.find(6, String.self).map(PasswordHash.init(encoded:)), isOperator: try row.get(7),
            handleChangedAt: try row.find(8))
    }
}
