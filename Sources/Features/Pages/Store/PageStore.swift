import API
import Accounts
import Kernel
import PagesAPI
import Storage

/// The table `pages`. What was closed is as good as not there.
struct PageStore: Sendable {
    private static let columns: SQL = "id, handle, name, kind, about, avatar, is_on_profile, opened_at"

    func find(_ id: PageID, in transaction: any ReadTransaction) throws -> PageRecord? {
        try transaction.row("SELECT \(Self.columns) FROM pages WHERE id = \(id) AND closed_at IS NULL").map(Self.page)
    }

    /// - Throws: `Failure.notFound`.
    func load(_ id: PageID, in transaction: any ReadTransaction) throws -> PageRecord {
        guard let page = try find(id, in: transaction) else { throw Failure.notFound }
        return page
    }

    /// Finds by handle in any case.
    func find(handle: String, in transaction: any ReadTransaction) throws -> PageRecord? {
        try transaction.row(
            "SELECT \(Self.columns) FROM pages WHERE handle_key = \(Handle.key(of: handle)) AND closed_at IS NULL"
        ).map(Self.page)
    }

    /// The one that the account opened under this name before.
    /// - Throws: `Failure.notFound` if it was closed since.
    func find(openedBy account: AccountID, as name: String, in transaction: any ReadTransaction) throws -> PageRecord? {
        let row = try transaction.row("SELECT id FROM pages WHERE opened_by = \(account) AND opened_as = \(name)")
        return try row.map { try load(try $0.get(0), in: transaction) }
    }

    /// Whether the account has closed this Page.
    func wasClosed(_ id: PageID, by account: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        try transaction.row("SELECT 1 FROM pages WHERE id = \(id) AND closed_by = \(account)") != nil
    }

    /// Those among `ids` that are there, in one read for each 500.
    func list(_ ids: some Sequence<PageID>, in transaction: any ReadTransaction) throws -> [PageRecord] {
        try ids.inPieces.flatMap { piece in
            try transaction.rows("SELECT \(Self.columns) FROM pages WHERE id IN (\(list: piece)) AND closed_at IS NULL").map(Self.page)
        }
    }

    /// Those among the handles, in any case, that are there.
    func list(handles: some Sequence<String>, in transaction: any ReadTransaction) throws -> [PageRecord] {
        try handles.map(Handle.key(of:)).inPieces.flatMap { piece in
            try transaction.rows("SELECT \(Self.columns) FROM pages WHERE handle_key IN (\(list: piece)) AND closed_at IS NULL")
                .map(Self.page)
        }
    }

    /// Those after an id that are open, in the order of their ids.
    func list(after last: PageID, limit: Int, in transaction: any ReadTransaction) throws -> [PageRecord] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM pages WHERE id > \(last) AND closed_at IS NULL ORDER BY id LIMIT \(limit)"
        ).map(Self.page)
    }

    /// - Parameter name: what the opener's client calls it.
    /// - Returns: false if a Page has or had this handle.
    func insert(
        _ page: PageRecord, openedBy account: AccountID, as name: String?, in transaction: any WriteTransaction
    ) throws -> Bool {
        try transaction.execute(
            """
            INSERT INTO pages (\(Self.columns), handle_key, opened_by, opened_as)
            VALUES (
                \(page.id), \(page.handle), \(page.name), \(page.kind.rawValue), \(page.about), \(page.avatar), \(page.isOnProfile),
                \(page.openedAt), \(Handle.key(of: page.handle)), \(account), \(name)
            )
            ON CONFLICT DO NOTHING
            """) == 1
    }

    func update(_ page: PageRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            UPDATE pages SET name = \(page.name), about = \(page.about), avatar = \(page.avatar), is_on_profile = \(page.isOnProfile)
            WHERE id = \(page.id)
            """)
    }

    /// Closes it and forgets everything but its handle.
    func close(_ id: PageID, by account: AccountID, at now: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            UPDATE pages SET name = '', about = '', avatar = NULL, is_on_profile = FALSE, closed_at = \(now), closed_by = \(account)
            WHERE id = \(id)
            """)
    }

    private static func page(_ row: Row) throws -> PageRecord {
        PageRecord(
            id: try row.get(0), handle: try row.get(1), name: try row.get(2), kind: PageKind(rawValue: try row.get(3)) ?? .unknown,
            about: try row.get(4), avatar: try row.find(5), isOnProfile: try row.get(6), openedAt: try row.get(7))
    }
}
