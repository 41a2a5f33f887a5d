import Storage

/// The tables of Channels.
enum ChannelsMigrations {
    static let all = [videos, counts, likes, comments, acts, own]

    private static let videos = Migration(
        "channels.1-videos",
        [
            """
            CREATE TABLE videos (
                id BIGINT PRIMARY KEY,
                page BIGINT NOT NULL,
                author BIGINT NOT NULL,
                client_id TEXT NOT NULL,
                state TEXT NOT NULL,
                source BIGINT,
                publish_at BIGINT,
                held_until BIGINT,
                listed_at BIGINT NOT NULL,
                published_at BIGINT,
                details TEXT NOT NULL,
                UNIQUE (author, client_id)
            )
            """,
            "CREATE INDEX videos_by_page ON videos (page, listed_at, id)",
            "CREATE INDEX videos_public_by_page ON videos (page, published_at, id) WHERE published_at IS NOT NULL",
            "CREATE INDEX videos_public ON videos (published_at, id) WHERE published_at IS NOT NULL",
            "CREATE INDEX videos_held ON videos (id) WHERE state = 'held'",
            // The time of publication stands here again, so that a topic is read in its order without looking elsewhere.
            """
            CREATE TABLE video_topics (
                video BIGINT NOT NULL,
                topic TEXT NOT NULL,
                published_at BIGINT,
                PRIMARY KEY (video, topic)
            )
            """,
            "CREATE INDEX video_topics_public ON video_topics (topic, published_at, video) WHERE published_at IS NOT NULL",
            """
            CREATE TABLE video_mentions (
                video BIGINT NOT NULL,
                page BIGINT NOT NULL,
                PRIMARY KEY (video, page)
            )
            """,
            "CREATE INDEX video_mentions_by_page ON video_mentions (page, video)",
            """
            CREATE TABLE video_files (
                video BIGINT NOT NULL,
                name TEXT NOT NULL,
                type TEXT NOT NULL,
                blob TEXT NOT NULL,
                bytes BIGINT NOT NULL,
                is_playlist BOOLEAN NOT NULL,
                PRIMARY KEY (video, name)
            )
            """,
            // How many videos of a Page ever became public; the first ones wait for review.
            "CREATE TABLE page_releases (page BIGINT PRIMARY KEY, released BIGINT NOT NULL)",
        ])

    private static let counts = Migration(
        "channels.2-counts",
        [
            // Counted in many places, because one row would have to take everybody in turn when ten thousand like at once.
            """
            CREATE TABLE video_counts (
                video BIGINT NOT NULL,
                place BIGINT NOT NULL,
                likes BIGINT NOT NULL,
                public_likes BIGINT NOT NULL,
                comments BIGINT NOT NULL,
                shares BIGINT NOT NULL,
                views BIGINT NOT NULL,
                impressions BIGINT NOT NULL,
                finishes BIGINT NOT NULL,
                refusals BIGINT NOT NULL,
                PRIMARY KEY (video, place)
            )
            """
        ])

    private static let likes = Migration(
        "channels.3-likes",
        [
            """
            CREATE TABLE video_likes (
                video BIGINT NOT NULL,
                account BIGINT NOT NULL,
                is_public BOOLEAN NOT NULL,
                at BIGINT NOT NULL,
                PRIMARY KEY (video, account)
            )
            """,
            // Each holds all that is asked of it, so that the rows themselves, which lie scattered, are not read.
            "CREATE INDEX video_likes_by_account ON video_likes (account, at, video, is_public) WHERE is_public",
            "CREATE INDEX video_likes_by_time ON video_likes (at, video, account, is_public) WHERE is_public",
            "CREATE INDEX video_likes_by_video ON video_likes (video, at, account, is_public) WHERE is_public",
            """
            CREATE TABLE video_favourites (
                account BIGINT NOT NULL,
                video BIGINT NOT NULL,
                at BIGINT NOT NULL,
                PRIMARY KEY (account, video)
            )
            """,
            "CREATE INDEX video_favourites_by_time ON video_favourites (account, at, video)",
            "CREATE INDEX video_favourites_by_video ON video_favourites (video)",
            """
            CREATE TABLE video_refusals (
                account BIGINT NOT NULL,
                video BIGINT NOT NULL,
                at BIGINT NOT NULL,
                PRIMARY KEY (account, video)
            )
            """,
            "CREATE INDEX video_refusals_by_video ON video_refusals (video)",
        ])

    private static let comments = Migration(
        "channels.4-comments",
        [
            """
            CREATE TABLE video_comments (
                id BIGINT PRIMARY KEY,
                video BIGINT NOT NULL,
                author BIGINT NOT NULL,
                root BIGINT,
                text TEXT NOT NULL,
                at BIGINT NOT NULL,
                client_id TEXT NOT NULL,
                is_pinned BOOLEAN NOT NULL,
                is_hidden BOOLEAN NOT NULL,
                UNIQUE (author, client_id)
            )
            """,
            "CREATE INDEX video_comments_by_video ON video_comments (video, id) WHERE root IS NULL",
            "CREATE INDEX video_comments_by_root ON video_comments (root, id) WHERE root IS NOT NULL",
            "CREATE UNIQUE INDEX video_comments_pinned ON video_comments (video) WHERE is_pinned",
            """
            CREATE TABLE comment_counts (
                comment BIGINT NOT NULL,
                place BIGINT NOT NULL,
                likes BIGINT NOT NULL,
                replies BIGINT NOT NULL,
                PRIMARY KEY (comment, place)
            )
            """,
            """
            CREATE TABLE comment_likes (
                comment BIGINT NOT NULL,
                account BIGINT NOT NULL,
                PRIMARY KEY (comment, account)
            )
            """,
        ])

    private static let acts = Migration(
        "channels.5-acts",
        [
            """
            CREATE TABLE acts (
                account BIGINT NOT NULL,
                video BIGINT NOT NULL,
                kind TEXT NOT NULL,
                at BIGINT NOT NULL,
                source TEXT NOT NULL,
                watched BIGINT,
                reached BIGINT,
                is_view BOOLEAN NOT NULL,
                is_finish BOOLEAN NOT NULL,
                propensity DOUBLE PRECISION,
                PRIMARY KEY (account, video, kind, at)
            )
            """,
            "CREATE INDEX acts_by_account ON acts (account, at, video)",
            "CREATE INDEX acts_by_video ON acts (video, kind, at)",
            "CREATE INDEX acts_by_time ON acts (at)",
            // Where somebody stopped watching.
            """
            CREATE TABLE watch_places (
                account BIGINT NOT NULL,
                video BIGINT NOT NULL,
                reached BIGINT NOT NULL,
                at BIGINT NOT NULL,
                PRIMARY KEY (account, video)
            )
            """,
            "CREATE INDEX watch_places_by_video ON watch_places (video)",
            // The chats into which somebody sent a video.
            "CREATE TABLE video_shares (video BIGINT NOT NULL, chat BIGINT NOT NULL, PRIMARY KEY (video, chat))",
            // Who began to follow a Page, for its figures alone.
            """
            CREATE TABLE page_follow_acts (
                page BIGINT NOT NULL,
                account BIGINT NOT NULL,
                at BIGINT NOT NULL,
                PRIMARY KEY (page, account)
            )
            """,
            "CREATE INDEX page_follow_acts_by_time ON page_follow_acts (page, at)",
        ])

    private static let own = Migration(
        "channels.6-own",
        [
            """
            CREATE TABLE channel_settings (
                account BIGINT PRIMARY KEY,
                likes TEXT NOT NULL,
                is_hot_on BOOLEAN NOT NULL
            )
            """,
            // What the machine proposed to somebody in one go, so that its pages hang together.
            """
            CREATE TABLE hot_lists (
                id BIGINT PRIMARY KEY,
                account BIGINT NOT NULL,
                made_at BIGINT NOT NULL,
                items TEXT NOT NULL
            )
            """,
            "CREATE INDEX hot_lists_by_account ON hot_lists (account, id)",
            "CREATE INDEX hot_lists_by_time ON hot_lists (made_at)",
            // What is watched most now, found out every few minutes.
            "CREATE TABLE video_trends (video BIGINT PRIMARY KEY, heat BIGINT NOT NULL)",
        ])
}
