import Storage

extension ChannelsMigrations {
    /// A comment may be the Page's word instead of its writer's. Those from before stay what they were: somebody's own.
    static let voices = Migration(
        "channels.7-voices", ["ALTER TABLE video_comments ADD COLUMN is_of_page BOOLEAN NOT NULL DEFAULT FALSE"])

    /// How much stands under each topic. Those from before are counted here; their words are found again by a job.
    static let topics = Migration(
        "channels.8-topics",
        [
            """
            CREATE TABLE topic_counts (
                topic \(.bytewiseText) PRIMARY KEY,
                name TEXT NOT NULL,
                videos BIGINT NOT NULL
            )
            """,
            """
            INSERT INTO topic_counts (topic, name, videos)
            SELECT topic, MIN(topic), COUNT(*) FROM video_topics WHERE published_at IS NOT NULL GROUP BY topic
            """,
        ])

    /// Where videos were made: in the cell itself and in the wider ones around it.
    static let cells = Migration(
        "channels.10-cells",
        [
            """
            CREATE TABLE video_cells (
                video BIGINT NOT NULL,
                area BIGINT NOT NULL,
                cell BIGINT NOT NULL,
                published_at BIGINT NOT NULL,
                PRIMARY KEY (video, area)
            )
            """,
            "CREATE INDEX video_cells_by_area ON video_cells (area, published_at, video, cell)",
        ])

    /// What a Page does not want to stand there unread, and what waits for that.
    static let filters = Migration(
        "channels.11-filters",
        [
            """
            CREATE TABLE comment_filters (
                page BIGINT PRIMARY KEY,
                words TEXT NOT NULL,
                holds_links BOOLEAN NOT NULL
            )
            """,
            "ALTER TABLE video_comments ADD COLUMN held_on BIGINT",
            "CREATE INDEX video_comments_held ON video_comments (held_on, id) WHERE held_on IS NOT NULL",
        ])
}
