import API
import PagesAPI
import Storage

/// The table `page_reports`. One person reports one Page once, until it was decided.
struct PageReportStore: Sendable {
    private static let columns: SQL = "id, page, reporter, reason, words, at"

    /// - Returns: false if this person reported it already; the first report stays.
    func insert(_ report: PageReportRecord, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute(
            """
            INSERT INTO page_reports (\(Self.columns))
            VALUES (
                \(report.id), \(report.page), \(report.reporter), \(report.reason.rawValue), \(report.words), \(report.at)
            )
            ON CONFLICT (page, reporter) DO NOTHING
            """) == 1
    }

    /// The newest first.
    func list(below id: Int64?, limit: Int, in transaction: any ReadTransaction) throws -> [PageReportRecord] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM page_reports WHERE id < \(id ?? .max) ORDER BY id DESC LIMIT \(limit)"
        ).map(Self.report)
    }

    /// They are settled.
    func delete(about page: PageID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM page_reports WHERE page = \(page)")
    }

    private static func report(_ row: Row) throws -> PageReportRecord {
        PageReportRecord(
            id: try row.get(0), page: try row.get(1), reporter: try row.get(2), reason: ReportReason(rawValue: try row.get(3)) ?? .unknown,
            words: try row.get(4), at: try row.get(5))
    }
}
