import API
import PagesAPI
import Storage

/// The table `page_members`. A Page has one owner; nobody works on a closed one.
struct MemberStore: Sendable {
    private static let columns: SQL = "page, account, role"

    func find(_ account: AccountID, on page: PageID, in transaction: any ReadTransaction) throws -> MemberRecord? {
        try transaction.row("SELECT \(Self.columns) FROM page_members WHERE page = \(page) AND account = \(account)").map(Self.member)
    }

    /// Those who work on the Page, in the order of their ids.
    func list(on page: PageID, in transaction: any ReadTransaction) throws -> [MemberRecord] {
        try transaction.rows("SELECT \(Self.columns) FROM page_members WHERE page = \(page) ORDER BY account").map(Self.member)
    }

    /// What the account works on, the oldest Page first.
    func list(of account: AccountID, in transaction: any ReadTransaction) throws -> [MemberRecord] {
        try transaction.rows("SELECT \(Self.columns) FROM page_members WHERE account = \(account) ORDER BY page").map(Self.member)
    }

    /// What the account works on among these Pages.
    func list(of account: AccountID, among pages: some Sequence<PageID>, in transaction: any ReadTransaction) throws -> [MemberRecord] {
        try pages.inPieces.flatMap { piece in
            try transaction.rows("SELECT \(Self.columns) FROM page_members WHERE account = \(account) AND page IN (\(list: piece))")
                .map(Self.member)
        }
    }

    /// Whose these Pages are.
    func listOwners(of pages: some Sequence<PageID>, in transaction: any ReadTransaction) throws -> [MemberRecord] {
        try pages.inPieces.flatMap { piece in
            try transaction.rows("SELECT \(Self.columns) FROM page_members WHERE page IN (\(list: piece)) AND role = 'owner'")
                .map(Self.member)
        }
    }

    func insert(_ member: MemberRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            "INSERT INTO page_members (\(Self.columns)) VALUES (\(member.page), \(member.account), \(member.role.rawValue))")
    }

    /// Of two that change places, the old owner comes first: there is never a second one.
    func update(_ member: MemberRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            "UPDATE page_members SET role = \(member.role.rawValue) WHERE page = \(member.page) AND account = \(member.account)")
    }

    /// - Returns: false if the account did not work on it.
    func delete(_ account: AccountID, on page: PageID, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute("DELETE FROM page_members WHERE page = \(page) AND account = \(account)") == 1
    }

    private static func member(_ row: Row) throws -> MemberRecord {
        MemberRecord(page: try row.get(0), account: try row.get(1), role: PageRole(rawValue: try row.get(2)) ?? .unknown)
    }
}
