import API
import PagesAPI
import Storage

/// The tables `page_follows`, `page_follow_totals` and `page_followers`.
///
/// Following writes without having read what other followers write, and counts in one of many places. So a thousand who
/// follow one Page at once stand in nobody's way, and the sum of the places is exact in every snapshot.
struct FollowStore: Sendable {
    private static let columns: SQL = "account, page, videos, articles, live, since"
    /// The number of places in which the followers of a Page are counted.
    private static let places = 64

    /// What became of a new follow.
    enum Insertion: Sendable {
        case added
        /// The account follows the Page already.
        case known
        /// The account follows as many Pages as it can.
        case full
    }

    func find(_ page: PageID, by account: AccountID, in transaction: any ReadTransaction) throws -> FollowRecord? {
        try transaction.row("SELECT \(Self.columns) FROM page_follows WHERE account = \(account) AND page = \(page)").map(Self.follow)
    }

    /// A page of what the account follows, in the order of the Pages' ids; it costs the same at any depth.
    func list(by account: AccountID, after last: PageID?, limit: Int, in transaction: any ReadTransaction) throws -> [FollowRecord] {
        let start = last?.rawValue ?? 0
        return try transaction.rows(
            "SELECT \(Self.columns) FROM page_follows WHERE account = \(account) AND page > \(start) ORDER BY page LIMIT \(limit)"
        ).map(Self.follow)
    }

    /// What the account follows among these Pages.
    func list(by account: AccountID, among pages: some Sequence<PageID>, in transaction: any ReadTransaction) throws -> [FollowRecord] {
        try pages.inPieces.flatMap { piece in
            try transaction.rows("SELECT \(Self.columns) FROM page_follows WHERE account = \(account) AND page IN (\(list: piece))")
                .map(Self.follow)
        }
    }

    /// The Pages whose videos arrive at the account.
    func listForVideos(by account: AccountID, in transaction: any ReadTransaction) throws -> [PageID] {
        try transaction.rows("SELECT page FROM page_follows WHERE account = \(account) AND videos ORDER BY page").map { try $0.get(0) }
    }

    /// Some who follow the Page.
    func listFollowers(of page: PageID, limit: Int, in transaction: any ReadTransaction) throws -> [AccountID] {
        try transaction.rows("SELECT account FROM page_follows WHERE page = \(page) ORDER BY account LIMIT \(limit)").map { try $0.get(0) }
    }

    /// How many follow each of these Pages; absent for those that nobody ever followed.
    func countFollowers(of pages: some Sequence<PageID>, in transaction: any ReadTransaction) throws -> [PageID: Int] {
        var counts: [PageID: Int] = [:]
        for piece in pages.inPieces {
            let rows = try transaction.rows(
                "SELECT page, CAST(SUM(followers) AS BIGINT) FROM page_followers WHERE page IN (\(list: piece)) GROUP BY page")
            for row in rows { counts[try row.get(0)] = try row.get(1) }
        }
        return counts
    }

    /// - Parameter most: how many Pages an account can follow. Of a full one everything is to be taken back.
    func insert(_ follow: FollowRecord, most: Int, in transaction: any WriteTransaction) throws -> Insertion {
        let inserted = try transaction.execute(
            """
            INSERT INTO page_follows (\(Self.columns))
            VALUES (
                \(follow.account), \(follow.page), \(follow.follow.videos), \(follow.follow.articles), \(follow.follow.live), \(follow.since)
            )
            ON CONFLICT (account, page) DO NOTHING
            """)
        guard inserted == 1 else { return .known }
        let counted = try transaction.execute(
            """
            INSERT INTO page_follow_totals (account, follows) VALUES (\(follow.account), 1)
            ON CONFLICT (account) DO UPDATE SET follows = page_follow_totals.follows + 1 WHERE page_follow_totals.follows < \(most)
            """)
        guard counted == 1 else { return .full }
        try transaction.execute(
            """
            INSERT INTO page_followers (page, place, followers) VALUES (\(follow.page), \(Self.place(of: follow.account)), 1)
            ON CONFLICT (page, place) DO UPDATE SET followers = page_followers.followers + 1
            """)
        return .added
    }

    func update(_ follow: FollowRecord, in transaction: any WriteTransaction) throws {
        try transaction.execute(
            """
            UPDATE page_follows
            SET videos = \(follow.follow.videos), articles = \(follow.follow.articles), live = \(follow.follow.live)
            WHERE account = \(follow.account) AND page = \(follow.page)
            """)
    }

    /// - Returns: false if the account did not follow it.
    func delete(_ page: PageID, by account: AccountID, in transaction: any WriteTransaction) throws -> Bool {
        guard try transaction.execute("DELETE FROM page_follows WHERE account = \(account) AND page = \(page)") == 1 else { return false }
        try transaction.execute("UPDATE page_follow_totals SET follows = follows - 1 WHERE account = \(account)")
        try transaction.execute(
            "UPDATE page_followers SET followers = followers - 1 WHERE page = \(page) AND place = \(Self.place(of: account))")
        return true
    }

    /// Forgets how many followed a Page that nobody follows any more.
    func deleteCounts(of page: PageID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM page_followers WHERE page = \(page)")
    }

    /// Where an account is counted. Ids of accounts made one after another differ in few bits; multiplying by the golden
    /// ratio (Knuth, The Art of Computer Programming 3, section 6.4) spreads them.
    private static func place(of account: AccountID) -> Int {
        let spread = UInt64(bitPattern: account.rawValue) &* 0x9E37_79B9_7F4A_7C15
        return Int(spread >> 32) % places
    }

    private static func follow(_ row: Row) throws -> FollowRecord {
        FollowRecord(
            account: try row.get(0), page: try row.get(1),
            follow: Follow(videos: try row.get(2), articles: try row.get(3), live: try row.get(4)), since: try row.get(5))
    }
}
