package import API
internal import Kernel
package import Storage

/// Fills an empty store with a society: people, friendships, Pages with videos, likes. Everything is made by statements inside the
/// store, in the order of its tables, and is the same each time.
package struct SocietyBuilder: Sendable {
    static let firstPerson = 1_000_000_000
    static let firstPage = 2_000_000_000
    static let firstVideo = 3_000_000_000
    static let year = 365 * 86_400_000

    package let database: any Database
    package let size: SocietySize
    package let now: Timestamp
    package let say: @Sendable (String) -> Void

    package init(database: any Database, size: SocietySize, now: Timestamp, say: @escaping @Sendable (String) -> Void) {
        self.database = database
        self.size = size
        self.now = now
        self.say = say
    }

    /// - Parameter planted: people who are there already, with how many friends each is to have.
    package func build(planted: [(account: AccountID, friends: Int)]) async throws {
        let indexes = try await dropIndexes(of: ["video_likes", "videos", "contacts"])
        try await insertPeople()
        try await insertFriendships()
        for person in planted { try await befriend(person.account, count: person.friends) }
        try await insertVideos()
        try await insertLikes()
        try await insertFollows(also: planted.map(\.account))
        say("building \(indexes.count) indexes")
        for index in indexes { try await write { try $0.execute("\(raw: index)") } }
        try await write { try $0.execute("ANALYZE") }
    }

    // MARK: People

    private func insertPeople() async throws {
        say("\(size.people) people")
        try await write { transaction in
            try transaction.execute(
                """
                WITH RECURSIVE line (i) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT i + 1 FROM line WHERE i + 1 < \(size.people))
                INSERT INTO accounts (id, handle, handle_key, name, is_operator, created_at)
                SELECT \(Self.firstPerson) + i, 'person_' || i, 'person_' || i, 'Person ' || i, FALSE, 0 FROM line
                """)
        }
    }

    /// Pairs are drawn first and laid down in order afterwards, both ways.
    private func insertFriendships() async throws {
        say("friendships, \(size.friends) a person")
        let half = size.friends / 2
        try await write { transaction in
            try transaction.execute("CREATE TABLE society_pairs (one BIGINT NOT NULL, other BIGINT NOT NULL)")
            try transaction.execute(
                """
                WITH RECURSIVE line (i) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT i + 1 FROM line WHERE i + 1 < \(size.people * half))
                INSERT INTO society_pairs (one, other)
                SELECT i / \(half), CAST(\(size.people) * \(raw: Chance.share("i", 1)) * SQRT(\(raw: Chance.share("i", 1))) AS BIGINT) FROM line
                """)
            try transaction.execute(
                """
                INSERT INTO contacts (owner, friend, since, is_starred, is_chats_only, hides_mine, hides_theirs)
                SELECT \(Self.firstPerson) + a, \(Self.firstPerson) + b, 0, FALSE, FALSE, FALSE, FALSE FROM (
                    SELECT one AS a, other AS b FROM society_pairs WHERE one <> other
                    UNION SELECT other, one FROM society_pairs WHERE one <> other
                ) AS pairs ORDER BY a, b
                """)
            try transaction.execute("DROP TABLE society_pairs")
            try transaction.execute("INSERT INTO contact_counts (owner, friends) SELECT owner, COUNT(*) FROM contacts GROUP BY owner")
        }
    }

    /// Friends from all over the line.
    private func befriend(_ account: AccountID, count: Int) async throws {
        try await write { transaction in
            let step = max(1, size.people / max(1, count))
            let friends: SQL = """
                WITH RECURSIVE line (i) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT i + 1 FROM line WHERE i + 1 < \(min(count, size.people)))
                """
            for way: SQL in ["\(account), \(Self.firstPerson) + i * \(step)", "\(Self.firstPerson) + i * \(step), \(account)"] {
                try transaction.execute(
                    friends + "INSERT INTO contacts (owner, friend, since, is_starred, is_chats_only, hides_mine, hides_theirs) SELECT " + way
                        + ", 0, FALSE, FALSE, FALSE, FALSE FROM line")
            }
            try transaction.execute(
                """
                INSERT INTO contact_counts (owner, friends) VALUES (\(account), \(min(count, size.people)))
                ON CONFLICT (owner) DO UPDATE SET friends = excluded.friends
                """)
        }
    }

    // MARK: Videos

    private func insertVideos() async throws {
        say("\(size.pages) Pages with \(size.videos) videos")
        let begin = now.milliseconds - Int64(Self.year)
        let details: SQL =
            """
            '{"caption":"Video ' || i || '","topics":["topic' || i % 500 || '"],"mentions":[],"chapters":[],"commenters":"everyone",' ||
            '"pictures":[],"captions":[],"film":{"playlist":"master.m3u8","file":"film.mp4","poster":"poster.jpg","width":1280,' ||
            '"height":720,"duration":60000,"hasSound":true}}'
            """
        try await write { transaction in
            try transaction.execute(
                """
                WITH RECURSIVE line (i) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT i + 1 FROM line WHERE i + 1 < \(size.pages))
                INSERT INTO pages (id, handle, handle_key, name, kind, about, is_on_profile, opened_at, opened_by)
                SELECT \(Self.firstPage) + i, 'page_' || i, 'page_' || i, 'Page ' || i, 'person', '', FALSE, 0, \(Self.firstPerson) + i FROM line
                """)
            try transaction.execute("INSERT INTO page_members (page, account, role) SELECT id, opened_by, 'owner' FROM pages WHERE id >= \(Self.firstPage)")
            try transaction.execute(
                """
                WITH RECURSIVE line (i) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT i + 1 FROM line WHERE i + 1 < \(size.videos))
                INSERT INTO videos (id, page, author, client_id, state, listed_at, published_at, details)
                SELECT \(Self.firstVideo) + i, \(Self.firstPage) + CAST(\(size.pages) * \(raw: Chance.share("i", 2)) AS BIGINT), 0, 'v' || i,
                    'published', \(begin) + i * \(Self.year / size.videos), \(begin) + i * \(Self.year / size.videos), \(details)
                FROM line
                """)
        }
    }

    // MARK: Likes

    /// Video by video, most likes soon after it came, one in five private. How many a video has follows Pareto's law with the
    /// exponent 2.
    private func insertLikes() async throws {
        let slice = max(1, size.videos / 40)
        let mean = max(1, size.likes / size.videos)
        for first in stride(from: 0, to: size.videos, by: slice) {
            let range = (Self.firstVideo + first)..<(Self.firstVideo + min(first + slice, size.videos))
            try await write { transaction in
                try transaction.execute(
                    """
                    WITH RECURSIVE line (video, at, i) AS (
                        SELECT id, published_at, CAST(\(mean) * 0.5 / SQRT(\(raw: Chance.share("id", 3)) + 0.00001) AS BIGINT)
                        FROM videos WHERE id >= \(range.lowerBound) AND id < \(range.upperBound)
                        UNION ALL SELECT video, at, i - 1 FROM line WHERE i > 1
                    )
                    INSERT INTO video_likes (video, account, is_public, at)
                    SELECT video, \(Self.firstPerson) + CAST(\(size.people) * \(raw: Chance.share("(video * 7 + i * 104729)", 4)) AS BIGINT),
                        i % 5 <> 0,
                        at + CAST((\(now.milliseconds) - at) * \(raw: Chance.share("(video * 3 + i * 15485863)", 5)) * \(raw: Chance.share("(video + i * 32452843)", 6)) AS BIGINT)
                    FROM line WHERE i > 0 ORDER BY video
                    ON CONFLICT (video, account) DO NOTHING
                    """)
                try transaction.execute(
                    """
                    INSERT INTO video_counts (video, place, likes, public_likes, comments, shares, views, impressions, finishes, refusals)
                    SELECT video, 0, COUNT(*), SUM(CASE WHEN is_public THEN 1 ELSE 0 END), 0, 0, COUNT(*) * 10, COUNT(*) * 20, COUNT(*) * 4, 0
                    FROM video_likes WHERE video >= \(range.lowerBound) AND video < \(range.upperBound) GROUP BY video
                    """)
            }
            say("likes: \(min(100, (first + slice) * 100 / size.videos)) %")
        }
    }

    /// Everybody follows some Pages, the planted people two hundred.
    private func insertFollows(also planted: [AccountID]) async throws {
        say("follows")
        try await write { transaction in
            try transaction.execute(
                """
                WITH RECURSIVE line (i) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT i + 1 FROM line WHERE i + 1 < \(size.people * 20))
                INSERT INTO page_follows (account, page, videos, articles, live, since)
                SELECT \(Self.firstPerson) + i / 20, \(Self.firstPage) + CAST(\(size.pages) * \(raw: Chance.share("i", 7)) AS BIGINT),
                    TRUE, TRUE, TRUE, 0
                FROM line WHERE TRUE
                ON CONFLICT (account, page) DO NOTHING
                """)
            for account in planted {
                try transaction.execute(
                    """
                    INSERT INTO page_follows (account, page, videos, articles, live, since)
                    SELECT \(account), id, TRUE, TRUE, TRUE, 0 FROM pages WHERE id >= \(Self.firstPage) ORDER BY id LIMIT 200
                    """)
            }
        }
    }

    // MARK: Indexes

    /// Takes away what can be built faster when everything is there.
    /// - Returns: the statements that build it again.
    private func dropIndexes(of tables: [String]) async throws -> [String] {
        try await database.write { transaction in
            let catalogue: SQL =
                switch transaction.dialect {
                case .sqlite: "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (\(list: tables))"
                case .postgres:
                    """
                    SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() AND tablename IN (\(list: tables))
                        AND indexname NOT IN (SELECT conname FROM pg_constraint)
                    """
                }
            let rows = try transaction.rows(catalogue).map { (try $0.get(0, String.self), try $0.get(1, String.self)) }
            for (name, _) in rows { try transaction.execute("DROP INDEX \(raw: name)") }
            return rows.map(\.1)
        }
    }

    private func write(_ body: @escaping @Sendable (any WriteTransaction) throws -> Void) async throws {
        try await database.write { try body($0) }
    }
}
