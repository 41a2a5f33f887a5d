import API
import ChannelsAPI
import PagesAPI
import Storage

/// What is counted from `acts` for those who work on a Page. Nothing here names anybody.
struct FigureStore: Sendable {
    static let day: Int64 = 86_400_000

    struct Watching: Sendable {
        var views = 0
        var viewers = 0
        /// Milliseconds.
        var watched: Int64 = 0
        var finishes = 0
    }

    func watching(of video: VideoID, in transaction: any ReadTransaction) throws -> Watching {
        let row = try transaction.row(
            """
            SELECT COALESCE(SUM(CASE WHEN is_view THEN 1 ELSE 0 END), 0), COUNT(DISTINCT CASE WHEN is_view THEN account END),
                CAST(COALESCE(SUM(watched), 0) AS BIGINT), COALESCE(SUM(CASE WHEN is_finish THEN 1 ELSE 0 END), 0)
            FROM acts WHERE video = \(video) AND kind = 'watched'
            """)
        guard let row else { return Watching() }
        return Watching(views: try row.get(0), viewers: try row.get(1), watched: try row.get(2), finishes: try row.get(3))
    }

    /// How many views came so far, by twentieths of the film; those that came to its end are the last of 21.
    func reached(in video: VideoID, duration: Int64, end: Int64, in transaction: any ReadTransaction) throws -> [Int] {
        var reached = Array(repeating: 0, count: 21)
        let rows = try transaction.rows(
            """
            SELECT CASE WHEN reached >= \(end) THEN 20 ELSE reached * 20 / \(duration) END AS part, COUNT(*)
            FROM acts WHERE video = \(video) AND kind = 'watched' AND is_view GROUP BY part
            """)
        for row in rows { reached[min(max(try row.get(0), 0), 20)] += try row.get(1) }
        return reached
    }

    func sources(of video: VideoID, in transaction: any ReadTransaction) throws -> [SourceFigure] {
        try transaction.rows(
            """
            SELECT source, COUNT(*) AS views FROM acts WHERE video = \(video) AND kind = 'watched' AND is_view
            GROUP BY source ORDER BY views DESC, source
            """
        ).map(Self.source)
    }

    /// People who began to follow the Page within a day after they viewed the video.
    func followersGained(by video: VideoID, of page: PageID, in transaction: any ReadTransaction) throws -> Int {
        try transaction.row(
            """
            SELECT COUNT(DISTINCT f.account) FROM page_follow_acts f
            JOIN acts a ON a.account = f.account AND a.video = \(video) AND a.kind = 'watched' AND a.is_view
                AND a.at <= f.at AND a.at > f.at - \(Self.day)
            WHERE f.page = \(page)
            """)?.get(0) ?? 0
    }

    // MARK: Of a Page

    /// What happened with the videos of a Page since a moment: by day, counted from 1970, and kind.
    func days(of page: PageID, since: Timestamp, in transaction: any ReadTransaction) throws -> [Int64: [ActKind: (
        count: Int, watched: Int64
    )]] {
        let rows = try transaction.rows(
            """
            SELECT a.at / \(Self.day) AS day, a.kind, COALESCE(SUM(CASE WHEN a.kind <> 'watched' OR a.is_view THEN 1 ELSE 0 END), 0),
                CAST(COALESCE(SUM(a.watched), 0) AS BIGINT)
            FROM videos v JOIN acts a ON a.video = v.id
            WHERE v.page = \(page) AND a.kind IN ('watched', 'liked', 'commented', 'shared') AND a.at >= \(since) GROUP BY day, a.kind
            """)
        var days: [Int64: [ActKind: (count: Int, watched: Int64)]] = [:]
        for row in rows {
            let kind = ActKind(rawValue: try row.get(1)) ?? .unknown
            days[try row.get(0), default: [:]][kind] = (try row.get(2), try row.get(3))
        }
        return days
    }

    /// How many began to follow a Page, by day.
    func follows(of page: PageID, since: Timestamp, in transaction: any ReadTransaction) throws -> [Int64: Int] {
        let rows = try transaction.rows(
            "SELECT at / \(Self.day) AS day, COUNT(*) FROM page_follow_acts WHERE page = \(page) AND at >= \(since) GROUP BY day")
        return Dictionary(try rows.map { (try $0.get(0), try $0.get(1)) }, uniquingKeysWith: +)
    }

    func sources(of page: PageID, since: Timestamp, in transaction: any ReadTransaction) throws -> [SourceFigure] {
        try transaction.rows(
            """
            SELECT a.source, COUNT(*) AS views FROM videos v JOIN acts a ON a.video = v.id
            WHERE v.page = \(page) AND a.kind = 'watched' AND a.is_view AND a.at >= \(since)
            GROUP BY a.source ORDER BY views DESC, a.source
            """
        ).map(Self.source)
    }

    private static func source(_ row: Row) throws -> SourceFigure {
        SourceFigure(source: ActSource(rawValue: try row.get(0)) ?? .unknown, views: try row.get(1))
    }
}
