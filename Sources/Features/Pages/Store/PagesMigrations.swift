import Search
import Storage

/// The tables of Pages.
enum PagesMigrations {
    static let all = [pages, follows, PageIndex.index.migration("pages.3-search"), reports]

    private static let pages = Migration(
        "pages.1-pages",
        [
            // A closed Page leaves its handle behind, so that nobody else can ever speak under it.
            """
            CREATE TABLE pages (
                id BIGINT PRIMARY KEY,
                handle TEXT NOT NULL,
                handle_key TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                kind TEXT NOT NULL,
                about TEXT NOT NULL,
                avatar TEXT,
                is_on_profile BOOLEAN NOT NULL,
                opened_at BIGINT NOT NULL,
                opened_by BIGINT NOT NULL,
                opened_as TEXT,
                closed_at BIGINT,
                closed_by BIGINT,
                UNIQUE (opened_by, opened_as)
            )
            """,
            """
            CREATE TABLE page_members (
                page BIGINT NOT NULL,
                account BIGINT NOT NULL,
                role TEXT NOT NULL,
                PRIMARY KEY (page, account)
            )
            """,
            "CREATE INDEX page_members_by_account ON page_members (account, page)",
            "CREATE UNIQUE INDEX page_members_owner ON page_members (page) WHERE role = 'owner'",
        ])

    private static let follows = Migration(
        "pages.2-follows",
        [
            """
            CREATE TABLE page_follows (
                account BIGINT NOT NULL,
                page BIGINT NOT NULL,
                videos BOOLEAN NOT NULL,
                articles BOOLEAN NOT NULL,
                live BOOLEAN NOT NULL,
                since BIGINT NOT NULL,
                PRIMARY KEY (account, page)
            )
            """,
            "CREATE INDEX page_follows_by_page ON page_follows (page, account)",
            "CREATE INDEX page_follows_for_videos ON page_follows (account, page) WHERE videos",
            // How many Pages an account follows, counted apart, so that the limit costs the same at one and at ten thousand.
            "CREATE TABLE page_follow_totals (account BIGINT PRIMARY KEY, follows BIGINT NOT NULL)",
            // How many follow a Page, counted in many places, because one row would have to take every follower in turn.
            """
            CREATE TABLE page_followers (
                page BIGINT NOT NULL,
                place BIGINT NOT NULL,
                followers BIGINT NOT NULL CHECK (followers >= 0),
                PRIMARY KEY (page, place)
            )
            """,
        ])

    private static let reports = Migration(
        "pages.4-reports",
        [
            """
            CREATE TABLE page_reports (
                id BIGINT PRIMARY KEY,
                page BIGINT NOT NULL,
                reporter BIGINT NOT NULL,
                reason TEXT NOT NULL,
                words TEXT NOT NULL,
                at BIGINT NOT NULL,
                UNIQUE (page, reporter)
            )
            """
        ])
}
