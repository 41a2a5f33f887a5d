import API
import ChannelsAPI
import PagesAPI
import Storage

/// The table `channel_reports`. A report about the video itself has the comment 0, so that one person reports one thing once.
struct ReportStore: Sendable {
    private static let columns: SQL = "id, video, comment, reporter, reason, words, at"

    /// - Returns: false if this person reported it already; the first report stays.
    func insert(_ report: ReportRecord, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute(
            """
            INSERT INTO channel_reports (\(Self.columns))
            VALUES (
                \(report.id), \(report.video), \(report.comment?.rawValue ?? 0), \(report.reporter), \(report.reason.rawValue),
                \(report.words), \(report.at)
            )
            ON CONFLICT (video, comment, reporter) DO NOTHING
            """) == 1
    }

    /// The newest first.
    func list(below id: Int64?, limit: Int, in transaction: any ReadTransaction) throws -> [ReportRecord] {
        try transaction.rows(
            "SELECT \(Self.columns) FROM channel_reports WHERE id < \(id ?? .max) ORDER BY id DESC LIMIT \(limit)"
        ).map(Self.report)
    }

    /// Those about a video itself are settled, or those about a comment under it.
    func delete(about video: VideoID, comment: CommentID?, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM channel_reports WHERE video = \(video) AND comment = \(comment?.rawValue ?? 0)")
    }

    /// Forgets everything about a video that is gone, and about what was said under it.
    func delete(of video: VideoID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM channel_reports WHERE video = \(video)")
    }

    private static func report(_ row: Row) throws -> ReportRecord {
        let comment: Int64 = try row.get(2)
        return ReportRecord(
            id: try row.get(0), video: try row.get(1), comment: comment == 0 ? nil : CommentID(rawValue: comment), reporter: try row.get(3),
            reason: ReportReason(rawValue: try row.get(4)) ?? .unknown, words: try row.get(5), at: try row.get(6))
    }
}
