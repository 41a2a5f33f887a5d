import API
import ChannelsAPI
import PagesAPI
import Storage

/// The tables `video_topics` and `video_mentions`: what a caption names.
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
        try delete(of: video.id, in: transaction)
        for topic in video.details.topics {
            try transaction.execute(
                """
                INSERT INTO video_topics (video, topic, published_at) VALUES (\(video.id), \(Topic.key(of: topic)), \(video.publishedAt))
                ON CONFLICT (video, topic) DO NOTHING
                """)
        }
        for page in video.details.mentions {
            try transaction.execute(
                "INSERT INTO video_mentions (video, page) VALUES (\(video.id), \(page)) ON CONFLICT (video, page) DO NOTHING")
        }
    }

    func delete(of video: VideoID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM video_topics WHERE video = \(video)")
        try transaction.execute("DELETE FROM video_mentions WHERE video = \(video)")
    }
}
