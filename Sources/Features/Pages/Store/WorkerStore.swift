import API
import PagesAPI
import Storage

/// The table `page_workers`. A Page has one owner; nobody works on a closed one.
struct WorkerStore: Sendable {
    private static let columns: SQL = "page, account, role"

    func find(_ account: AccountID, on page: PageID, in transaction: any ReadTransaction) throws -> WorkerRecord? {
        try transaction.row("SELECT \(Self.columns) FROM page_workers WHERE page = \(page) AND account = \(account)").map(Self.worker)
    }

    /// Those who work on the Page, in the order of their ids.
    func list(on page: PageID, in transaction: any ReadTransaction) throws -> [WorkerRecord] {
        try transaction.rows("SELECT \(Self.columns) FROM page_workers WHERE page = \(page) ORDER BY account").map(Self.worker)
    }

    /// What the account works on, the oldest Page first.
    func list(of account: AccountID, in transaction: any ReadTransaction) throws -> [WorkerRecord] {
        try transaction.rows("SELECT \(Self.columns) FROM page_workers WHERE account = \(account) ORDER BY page").map(Self.worker)
    }

    /// What the account works on among these Pages.
    func list(of account: AccountID, among pages: some Sequence<PageID>, in transaction: any ReadTransaction) throws -> [WorkerRecord] {
        try pages.inPieces.flatMap { piece in
            try transaction.rows("SELECT \(Self.columns) FROM page_workers WHERE account = \(account) AND page IN (\(list: piece))")
                .map(Self.worker)
        }
    }

    /// Whose these Pages are.
    func listOwners(of pages: some Sequence<PageID>, in transaction: any ReadTransaction) throws -> [WorkerRecord] {
        try pages.inPieces.flatMap { piece in
            try transaction.rows("SELECT \(Self.columns) FROM page_workers WHERE page IN (\(list: piece)) AND role = 'owner'")
                .map(Self.worker)
        }
    }

    func insert(_ worker: WorkerRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            "INSERT INTO page_workers (\(Self.columns)) VALUES (\(worker.page), \(worker.account), \(worker.role.rawValue))")
    }

    /// Of two that change places, the old owner comes first: there is never a second one.
    func update(_ worker: WorkerRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            "UPDATE page_workers SET role = \(worker.role.rawValue) WHERE page = \(worker.page) AND account = \(worker.account)")
    }

    /// - Returns: false if the account did not work on it.
    func delete(_ account: AccountID, on page: PageID, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute("DELETE FROM page_workers WHERE page = \(page) AND account = \(account)") == 1
    }

    private static func worker(_ row: Row) throws -> WorkerRecord {
        WorkerRecord(page: try row.get(0), account: try row.get(1), role: PageRole(rawValue: try row.get(2)) ?? .unknown)
    }
}
