import API
import ChannelsAPI
import Events
import Storage

/// The tables `hot_lists` and `video_trends`, and what Hot asks of the others.
struct HotStore: Sendable {
    /// How many lists of an account are kept: one for each device that looks.
    private static let kept = 4

    // MARK: Lists

    func find(_ list: Int64, of account: AccountID, in transaction: any ReadTransaction) throws -> [HotItem]? {
        try transaction.row("SELECT items FROM hot_lists WHERE id = \(list) AND account = \(account)").map {
            try EventCoding.decode([HotItem].self, from: $0.get(0))
        }
    }

    /// All lists of an account that are kept.
    func list(of account: AccountID, in transaction: any ReadTransaction) throws -> [[HotItem]] {
        try transaction.rows("SELECT items FROM hot_lists WHERE account = \(account) ORDER BY id DESC").map {
            try EventCoding.decode([HotItem].self, from: $0.get(0))
        }
    }

    /// Keeps a list, and forgets the account's oldest.
    func insert(_ list: Int64, _ items: [HotItem], of account: AccountID, at now: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            "INSERT INTO hot_lists (id, account, made_at, items) VALUES (\(list), \(account), \(now), \(try EventCoding.encode(items)))")
        let ids = try transaction.rows("SELECT id FROM hot_lists WHERE account = \(account) ORDER BY id DESC").map {
            try $0.get(0, Int64.self)
        }
        for old in ids.dropFirst(Self.kept) { try transaction.execute("DELETE FROM hot_lists WHERE id = \(old)") }
    }

    func delete(before moment: Timestamp, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM hot_lists WHERE made_at < \(moment)")
    }

    // MARK: Candidates

    func newest(_ limit: Int, in transaction: any ReadTransaction) throws -> [VideoID] {
        try transaction.rows(
            "SELECT id FROM videos WHERE published_at IS NOT NULL ORDER BY published_at DESC, id DESC LIMIT \(limit)"
        ).map { try $0.get(0) }
    }

    func trending(_ limit: Int, in transaction: any ReadTransaction) throws -> [VideoID] {
        try transaction.rows("SELECT video FROM video_trends ORDER BY heat DESC, video DESC LIMIT \(limit)").map { try $0.get(0) }
    }

    /// Finds out anew what is watched most since a moment.
    func replaceTrends(since moment: Timestamp, limit: Int, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM video_trends")
        try transaction.execute(
            """
            INSERT INTO video_trends (video, heat)
            SELECT video, SUM(
                CASE kind WHEN 'watched' THEN (CASE WHEN is_finish THEN 2 WHEN is_view THEN 1 ELSE 0 END)
                    WHEN 'liked' THEN 3 WHEN 'commented' THEN 4 WHEN 'shared' THEN 5 WHEN 'refused' THEN -5 ELSE 0 END) AS heat
            FROM acts WHERE at >= \(moment) GROUP BY video ORDER BY heat DESC, video DESC LIMIT \(limit)
            """)
    }

    func topics(of videos: some Sequence<VideoID>, in transaction: any ReadTransaction) throws -> [VideoID: [String]] {
        var topics: [VideoID: [String]] = [:]
        for piece in videos.inPieces {
            let rows = try transaction.rows("SELECT video, topic FROM video_topics WHERE video IN (\(list: piece)) ORDER BY topic")
            for row in rows { topics[try row.get(0), default: []].append(try row.get(1)) }
        }
        return topics
    }

    // MARK: The viewer

    /// Which of these videos the account has seen enough of: watched, or shown so often.
    func seen(
        by account: AccountID, among videos: some Sequence<VideoID>, mostShown: Int, in transaction: any ReadTransaction
    ) throws -> Set<VideoID> {
        var seen: Set<VideoID> = []
        for piece in videos.inPieces {
            let rows = try transaction.rows(
                """
                SELECT video FROM acts
                WHERE account = \(account) AND video IN (\(list: piece)) AND kind IN ('shown', 'watched', 'liked')
                GROUP BY video
                HAVING SUM(CASE kind WHEN 'shown' THEN 1 ELSE 0 END) >= \(mostShown)
                    OR SUM(CASE WHEN kind = 'liked' OR is_view THEN 1 ELSE 0 END) > 0
                """)
            for row in rows { seen.insert(try row.get(0)) }
        }
        return seen
    }

    /// The newest acts that tell what the account likes and does not like.
    func telling(
        of account: AccountID, since moment: Timestamp, limit: Int, in transaction: any ReadTransaction
    ) throws -> [ActRecord] {
        try transaction.rows(
            """
            SELECT \(ActStore.columns) FROM acts
            WHERE account = \(account) AND at >= \(moment) AND (kind NOT IN ('shown', 'skipped', 'watched') OR is_finish)
            ORDER BY at DESC LIMIT \(limit)
            """
        ).map(ActStore.act)
    }
}
