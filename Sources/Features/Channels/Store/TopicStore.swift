import API
import ChannelsAPI
import PagesAPI
import Storage

/// The tables `video_topics`, `video_mentions` and `topic_counts`: what captions name, and how often.
struct TopicStore: Sendable {
    /// Public videos under a topic below a place, the newest first.
    func list(
        _ topic: String, below place: FeedPlace, limit: Int, in transaction: any ReadTransaction
    ) throws -> [(video: VideoID, place: FeedPlace)] {
        try transaction.rows(
            """
            SELECT video, published_at FROM video_topics
            WHERE topic = \(topic) AND published_at IS NOT NULL AND (published_at, video) < (\(place.at), \(place.id))
            ORDER BY published_at DESC, video DESC LIMIT \(limit)
            """
        ).map { (try $0.get(0), FeedPlace(at: try $0.get(1), id: try $0.get(0))) }
    }

    /// Puts what the caption of this video names in the place of what it named before.
    func replace(_ video: VideoRecord, in transaction: any WriteTransaction) throws {
        var steps = try remove(video.id, in: transaction)
        for topic in video.details.topics {
            let key = Topic.key(of: topic)
            let inserted = try transaction.execute(
                """
                INSERT INTO video_topics (video, topic, published_at) VALUES (\(video.id), \(key), \(video.publishedAt))
                ON CONFLICT (video, topic) DO NOTHING
                """)
            if inserted == 1, video.publishedAt != nil { steps[key, default: 0] += 1 }
        }
        for page in video.details.mentions {
            try transaction.execute(
                "INSERT INTO video_mentions (video, page) VALUES (\(video.id), \(page)) ON CONFLICT (video, page) DO NOTHING")
        }
        let names = Dictionary(video.details.topics.map { (Topic.key(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
        try count(steps, names, in: transaction)
    }

    func delete(of video: VideoID, in transaction: any WriteTransaction) throws {
        try count(try remove(video, in: transaction), [:], in: transaction)
    }

    /// - Returns: what there is less of each topic.
    private func remove(_ video: VideoID, in transaction: any WriteTransaction) throws -> [String: Int] {
        try transaction.execute("DELETE FROM video_mentions WHERE video = \(video)")
        let rows = try transaction.rows("DELETE FROM video_topics WHERE video = \(video) RETURNING topic, published_at")
        return try rows.reduce(into: [:]) { steps, row in
            if try row.find(1, Timestamp.self) != nil { steps[try row.get(0), default: 0] -= 1 }
        }
    }

    // MARK: Counts

    func find(_ topic: String, in transaction: any ReadTransaction) throws -> TopicView? {
        try transaction.row("SELECT name, videos FROM topic_counts WHERE topic = \(topic)").map(Self.view)
    }

    /// The topics that begin so, those with the most videos first.
    func list(beginning prefix: String, limit: Int, in transaction: any ReadTransaction) throws -> [TopicView] {
        try transaction.rows(
            """
            SELECT name, videos FROM topic_counts WHERE topic >= \(prefix) AND topic < \(prefix + "\u{10FFFF}")
            ORDER BY videos DESC, topic LIMIT \(limit)
            """
        ).map(Self.view)
    }

    /// - Parameter names: as they are written, for those that are new.
    private func count(_ steps: [String: Int], _ names: [String: String], in transaction: any WriteTransaction) throws {
        // Always in one order, so that no two who count wait for each other.
        for (topic, step) in steps.sorted(by: { $0.key < $1.key }) where step != 0 {
            try transaction.execute(
                """
                INSERT INTO topic_counts (topic, name, videos) VALUES (\(topic), \(names[topic] ?? topic), \(step))
                ON CONFLICT (topic) DO UPDATE SET videos = topic_counts.videos + excluded.videos
                """)
            if step < 0 { try transaction.execute("DELETE FROM topic_counts WHERE topic = \(topic) AND videos <= 0") }
        }
    }

    private static func view(_ row: Row) throws -> TopicView { TopicView(topic: try row.get(0), videos: try row.get(1)) }
}
