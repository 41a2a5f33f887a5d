import API
import ChannelsAPI
import PagesAPI
import Storage

/// The tables `acts`, `watch_places` and `page_follow_acts`: what the machine and the figures remember.
struct ActStore: Sendable {
    static let columns: SQL = "account, video, kind, at, source, watched, reached, is_view, is_finish, propensity"

    func find(_ act: ActRecord, in transaction: any ReadTransaction) throws -> ActRecord? {
        try transaction.row(
            """
            SELECT \(Self.columns) FROM acts
            WHERE account = \(act.account) AND video = \(act.video) AND kind = \(act.kind.rawValue) AND at = \(act.at)
            """
        ).map(Self.act)
    }

    /// The place of an act in the list of its account.
    struct Place: Sendable {
        let at: Timestamp
        let video: VideoID
        let kind: String
    }

    /// What is remembered of an account below a place, newest first.
    func list(of account: AccountID, below place: Place?, limit: Int, in transaction: any ReadTransaction) throws -> [ActRecord] {
        let below: SQL = place.map { "AND (at, video, kind) < (\($0.at), \($0.video), \($0.kind))" } ?? ""
        return try transaction.rows(
            """
            SELECT \(Self.columns) FROM acts WHERE account = \(account) \(below)
            ORDER BY at DESC, video DESC, kind DESC LIMIT \(limit)
            """
        ).map(Self.act)
    }

    /// - Returns: false if it was told before.
    func insert(_ act: ActRecord, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute(
            """
            INSERT INTO acts (\(Self.columns))
            VALUES (
                \(act.account), \(act.video), \(act.kind.rawValue), \(act.at), \(act.source.rawValue), \(act.watched), \(act.reached),
                \(act.isView), \(act.isFinish), \(act.propensity)
            )
            ON CONFLICT (account, video, kind, at) DO NOTHING
            """) == 1
    }

    /// Writes that somebody watched on.
    func update(_ act: ActRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            UPDATE acts SET watched = \(act.watched), reached = \(act.reached), is_view = \(act.isView), is_finish = \(act.isFinish)
            WHERE account = \(act.account) AND video = \(act.video) AND kind = \(act.kind.rawValue) AND at = \(act.at)
            """)
    }

    func delete(of account: AccountID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM acts WHERE account = \(account)")
        try transaction.execute("DELETE FROM watch_places WHERE account = \(account)")
    }

    /// Forgets some acts from before a moment.
    /// - Returns: how many.
    func delete(before moment: Timestamp, limit: Int, in transaction: any WriteTransaction) throws -> Int {
        let last = try transaction.row("SELECT at FROM acts WHERE at < \(moment) ORDER BY at LIMIT 1 OFFSET \(limit - 1)")
        let end: Timestamp = try last.map { Timestamp(milliseconds: try $0.get(0, Timestamp.self).milliseconds + 1) } ?? moment
        return try transaction.execute("DELETE FROM acts WHERE at < \(end)")
    }

    func deletePlaces(before moment: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM watch_places WHERE at < \(moment)")
    }

    /// Forgets some acts around a video that is gone.
    /// - Returns: how many.
    func delete(of video: VideoID, limit: Int, in transaction: any WriteTransaction) throws -> Int {
        try transaction.execute(
            """
            DELETE FROM acts WHERE video = \(video) AND account IN (
                SELECT account FROM acts WHERE video = \(video) ORDER BY kind, at LIMIT \(limit))
            """)
    }

    // MARK: Where somebody stopped

    func watchPlaces(
        of account: AccountID, among videos: some Sequence<VideoID>, in transaction: any ReadTransaction
    ) throws -> [VideoID: Int64] {
        var places: [VideoID: Int64] = [:]
        for piece in videos.inPieces {
            let rows = try transaction.rows(
                "SELECT video, reached FROM watch_places WHERE account = \(account) AND video IN (\(list: piece))")
            for row in rows { places[try row.get(0)] = try row.get(1) }
        }
        return places
    }

    /// The latest watching counts, in whatever order devices tell of theirs.
    func upsertPlace(_ reached: Int64, in video: VideoID, of account: AccountID, at: Timestamp, in transaction: any WriteTransaction) throws
    {
        try transaction.execute(
            """
            INSERT INTO watch_places (account, video, reached, at) VALUES (\(account), \(video), \(reached), \(at))
            ON CONFLICT (account, video) DO UPDATE SET reached = excluded.reached, at = excluded.at
            WHERE watch_places.at <= excluded.at
            """)
    }

    func deletePlaces(of video: VideoID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM watch_places WHERE video = \(video)")
    }

    // MARK: Who began to follow

    /// Somebody who follows again follows from now on.
    func upsertFollow(of page: PageID, by account: AccountID, at: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO page_follow_acts (page, account, at) VALUES (\(page), \(account), \(at))
            ON CONFLICT (page, account) DO UPDATE SET at = excluded.at WHERE page_follow_acts.at < excluded.at
            """)
    }

    func deleteFollows(of page: PageID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM page_follow_acts WHERE page = \(page)")
    }

    /// The video of the Page that the account viewed last since a moment.
    func lastView(of page: PageID, by account: AccountID, since moment: Timestamp, in transaction: any ReadTransaction) throws -> VideoID? {
        try transaction.row(
            """
            SELECT a.video FROM acts a JOIN videos v ON v.id = a.video
            WHERE a.account = \(account) AND a.at >= \(moment) AND a.is_view AND v.page = \(page) ORDER BY a.at DESC LIMIT 1
            """)?.get(0)
    }

    static func act(_ row: Row) throws -> ActRecord {
        ActRecord(
            account: try row.get(0), video: try row.get(1), kind: ActKind(rawValue: try row.get(2)) ?? .unknown, at: try row.get(3),
            source: ActSource(rawValue: try row.get(4)) ?? .unknown, watched: try row.find(5), reached: try row.find(6),
            isView: try row.get(7), isFinish: try row.get(8), propensity: try row.find(9))
    }
}
