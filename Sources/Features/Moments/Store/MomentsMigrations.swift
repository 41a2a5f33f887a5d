import Storage

/// The tables of Moments.
enum MomentsMigrations {
    static let all = [posts, acts, notices, settings]

    private static let posts = Migration(
        "moments.1-posts",
        [
            """
            CREATE TABLE moments (
                id BIGINT PRIMARY KEY,
                author BIGINT NOT NULL,
                client_id TEXT NOT NULL,
                at BIGINT NOT NULL,
                audience TEXT NOT NULL,
                content TEXT NOT NULL,
                UNIQUE (author, client_id)
            )
            """,
            "CREATE INDEX moments_by_author ON moments (author, id)",
            "CREATE INDEX moments_for_all ON moments (author, id) WHERE audience = 'all'",
            // Whom an audience of these, or of all but these, named; tags as their members of that moment.
            """
            CREATE TABLE moment_people (
                moment BIGINT NOT NULL,
                account BIGINT NOT NULL,
                PRIMARY KEY (moment, account)
            )
            """,
            """
            CREATE TABLE moment_mentions (
                account BIGINT NOT NULL,
                moment BIGINT NOT NULL,
                PRIMARY KEY (account, moment)
            )
            """,
            "CREATE INDEX moment_mentions_by_moment ON moment_mentions (moment)",
        ])

    private static let acts = Migration(
        "moments.2-acts",
        [
            // Likes and comments. Who owns the post and who is answered stand here again, so that their notices are read
            // without looking elsewhere.
            """
            CREATE TABLE moment_acts (
                id BIGINT PRIMARY KEY,
                moment BIGINT NOT NULL,
                owner BIGINT NOT NULL,
                account BIGINT NOT NULL,
                kind TEXT NOT NULL,
                at BIGINT NOT NULL,
                client_id TEXT,
                text TEXT NOT NULL,
                reply_to BIGINT,
                replied BIGINT,
                is_deleted BOOLEAN NOT NULL
            )
            """,
            "CREATE UNIQUE INDEX moment_acts_likes ON moment_acts (moment, account) WHERE kind = 'like'",
            "CREATE UNIQUE INDEX moment_acts_by_client ON moment_acts (account, client_id) WHERE client_id IS NOT NULL",
            "CREATE INDEX moment_acts_by_moment ON moment_acts (moment, id)",
            "CREATE INDEX moment_acts_by_person ON moment_acts (moment, account, id)",
            "CREATE INDEX moment_acts_by_owner ON moment_acts (owner, id)",
            "CREATE INDEX moment_acts_by_replied ON moment_acts (replied, id) WHERE replied IS NOT NULL",
        ])

    private static let notices = Migration(
        "moments.3-notices",
        [
            // While somebody hears of what others do under a post.
            """
            CREATE TABLE moment_followings (
                account BIGINT NOT NULL,
                moment BIGINT NOT NULL,
                since BIGINT NOT NULL,
                ends_at BIGINT NOT NULL,
                PRIMARY KEY (account, moment, since)
            )
            """,
            "CREATE INDEX moment_followings_by_moment ON moment_followings (moment)",
            "CREATE INDEX moment_followings_by_end ON moment_followings (ends_at)",
            // Of which posts somebody wants to hear nothing more, from when on.
            """
            CREATE TABLE moment_silences (
                account BIGINT NOT NULL,
                moment BIGINT NOT NULL,
                since BIGINT NOT NULL,
                PRIMARY KEY (account, moment)
            )
            """,
            "CREATE INDEX moment_silences_by_moment ON moment_silences (moment)",
            // Up to where somebody looked at their notices.
            "CREATE TABLE moment_notice_marks (account BIGINT PRIMARY KEY, mark BIGINT NOT NULL)",
        ])

    private static let settings = Migration(
        "moments.4-settings",
        [
            """
            CREATE TABLE moment_settings (
                account BIGINT PRIMARY KEY,
                reach TEXT NOT NULL,
                shows_strangers_ten BOOLEAN NOT NULL,
                cover TEXT
            )
            """
        ])
}
