import API
import ChannelsAPI
import Storage

/// The table `video_likes`. A like is one row, however many friends its giver has.
struct LikeStore: Sendable {
    /// A public like, as the feed of friends walks through them: the newest first.
    struct Entry: Sendable, Hashable {
        let account: AccountID
        let video: VideoID
        let at: Timestamp

        var place: FeedPlace { FeedPlace(at: at, id: video.rawValue) }
    }

    /// What the account thinks of those among these videos that it likes.
    func list(of account: AccountID, among videos: some Sequence<VideoID>, in transaction: any ReadTransaction) throws -> [VideoID:
        LikeKind]
    {
        var kinds: [VideoID: LikeKind] = [:]
        for piece in videos.inPieces {
            let rows = try transaction.rows(
                "SELECT video, is_public FROM video_likes WHERE account = \(account) AND video IN (\(list: piece))")
            for row in rows { kinds[try row.get(0)] = try row.get(1) ? .public : .private }
        }
        return kinds
    }

    /// Writes a like down without having read what others write.
    /// - Returns: what is to be added to what is counted of the video.
    func upsert(
        _ kind: LikeKind, of video: VideoID, by account: AccountID, at now: Timestamp, in transaction: any WriteTransaction
    ) throws -> VideoTally {
        let isPublic = kind == .public
        let inserted = try transaction.execute(
            """
            INSERT INTO video_likes (video, account, is_public, at) VALUES (\(video), \(account), \(isPublic), \(now))
            ON CONFLICT (video, account) DO NOTHING
            """)
        if inserted == 1 { return VideoTally(likes: 1, publicLikes: isPublic ? 1 : 0) }
        // It is public from now on, or private from now on; one that stays as it is stays where it is.
        let changed = try transaction.execute(
            """
            UPDATE video_likes SET is_public = \(isPublic), at = \(now)
            WHERE video = \(video) AND account = \(account) AND is_public <> \(isPublic)
            """)
        return changed == 0 ? VideoTally() : VideoTally(publicLikes: isPublic ? 1 : -1)
    }

    /// - Returns: what is to be added to what is counted of the video.
    func delete(of video: VideoID, by account: AccountID, in transaction: any WriteTransaction) throws -> VideoTally {
        let row = try transaction.row("DELETE FROM video_likes WHERE video = \(video) AND account = \(account) RETURNING is_public")
        guard let row else { return VideoTally() }
        return VideoTally(likes: -1, publicLikes: try row.get(0) ? -1 : 0)
    }

    /// Forgets some likes of a video that is gone.
    /// - Returns: how many.
    func delete(of video: VideoID, limit: Int, in transaction: any WriteTransaction) throws -> Int {
        try transaction.execute(
            """
            DELETE FROM video_likes WHERE video = \(video)
                AND account IN (SELECT account FROM video_likes WHERE video = \(video) ORDER BY account LIMIT \(limit))
            """)
    }

    // MARK: For the feed of friends

    /// When each of these accounts liked something publicly last, below a place; absent for those that did not.
    func newest(
        of accounts: some Sequence<AccountID>, below place: FeedPlace, in transaction: any ReadTransaction
    ) throws -> [AccountID: Timestamp] {
        var newest: [AccountID: Timestamp] = [:]
        for piece in accounts.inPieces {
            for row in try transaction.rows(Self.newestQuery(of: piece, below: place)) { newest[try row.get(0)] = try row.find(1) }
        }
        return newest
    }

    static func newestQuery(of accounts: [AccountID], below place: FeedPlace) -> SQL {
        """
        WITH wanted (account) AS (VALUES \(rows: accounts.map { [$0] as [any SQLConvertible] }))
        SELECT w.account, (
            SELECT l.at FROM video_likes l
            WHERE l.account = w.account AND l.is_public AND (l.at, l.video) < (\(place.at), \(place.id))
            ORDER BY l.at DESC, l.video DESC LIMIT 1)
        FROM wanted w
        """
    }

    /// The public likes of these accounts from one place down to another, of each account at most the newest `most`.
    func list(
        of accounts: [AccountID], from low: FeedPlace, below high: FeedPlace, most: Int, in transaction: any ReadTransaction
    ) throws -> [Entry] {
        if accounts.isEmpty { return [] }
        return try transaction.rows(Self.rangeQuery(of: accounts, from: low, below: high, most: most)).map(Self.entry)
    }

    static func rangeQuery(of accounts: [AccountID], from low: FeedPlace, below high: FeedPlace, most: Int) -> SQL {
        // Of an account that likes all day only the newest are read: the place of the last of them is looked up first.
        """
        WITH wanted (account) AS (VALUES \(rows: accounts.map { [$0] as [any SQLConvertible] })),
        bounds AS MATERIALIZED (
            SELECT w.account, COALESCE((
                SELECT l.at FROM video_likes l
                WHERE l.account = w.account AND l.is_public AND (l.at, l.video) < (\(high.at), \(high.id))
                ORDER BY l.at DESC, l.video DESC LIMIT 1 OFFSET \(most - 1)), 0) AS since
            FROM wanted w
        )
        SELECT l.account, l.video, l.at FROM bounds b JOIN video_likes l ON l.account = b.account AND l.is_public
        WHERE l.at >= b.since AND (l.at, l.video) >= (\(low.at), \(low.id)) AND (l.at, l.video) < (\(high.at), \(high.id))
        """
    }

    /// The public likes of everybody below a place, the newest first.
    func list(below last: Entry?, limit: Int, in transaction: any ReadTransaction) throws -> [Entry] {
        try transaction.rows(Self.timeQuery(below: last, limit: limit)).map(Self.entry)
    }

    static func timeQuery(below last: Entry?, limit: Int) -> SQL {
        let place: SQL = last.map { "AND (at, video, account) < (\($0.at), \($0.video), \($0.account))" } ?? ""
        return """
            SELECT account, video, at FROM video_likes WHERE is_public \(place)
            ORDER BY at DESC, video DESC, account DESC LIMIT \(limit)
            """
    }

    /// The public likes that these accounts gave these videos.
    func list(
        of accounts: some Sequence<AccountID>, among videos: some Sequence<VideoID>, in transaction: any ReadTransaction
    ) throws -> [Entry] {
        let accountPieces = accounts.inPieces
        return try videos.inPieces.flatMap { videos in
            try accountPieces.flatMap { accounts in
                try transaction.rows(Self.amongQuery(of: accounts, among: videos)).map(Self.entry)
            }
        }
    }

    static func amongQuery(of accounts: [AccountID], among videos: [VideoID]) -> SQL {
        """
        SELECT account, video, at FROM video_likes
        WHERE video IN (\(list: videos)) AND account IN (\(list: accounts)) AND is_public
        """
    }

    /// All public likes of these videos.
    func list(among videos: some Sequence<VideoID>, in transaction: any ReadTransaction) throws -> [Entry] {
        try videos.inPieces.flatMap { piece in
            try transaction.rows("SELECT account, video, at FROM video_likes WHERE video IN (\(list: piece)) AND is_public").map(Self.entry)
        }
    }

    private static func entry(_ row: Row) throws -> Entry { Entry(account: try row.get(0), video: try row.get(1), at: try row.get(2)) }
}
