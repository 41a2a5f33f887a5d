import API
import ChannelsAPI
import Kernel
import Storage

/// Reads how much stands under a topic, and what.
struct ReadTopics: Sendable {
    /// Among so many of the newest the most watched are found.
    private static let newest = 1_000

    let database: any Database
    let topics = TopicStore()
    let counts = VideoCountStore()
    let views: VideoViews

    /// A topic that nobody has named is there too, with nothing under it.
    func callAsFunction(_ topic: String) async throws -> TopicView {
        try await database.read { [topics] in try topics.find(Topic.key(of: topic), in: $0) } ?? TopicView(topic: topic, videos: 0)
    }

    /// Public videos under a topic, newest or most watched first.
    func list(_ request: TopicRequest, by caller: Caller) async throws -> Page<Video> {
        let limit = try Int.limit(request.limit)
        let topic = Topic.key(of: request.topic)
        let pager = VideoPager(database: database, views: views)
        switch request.order ?? .newest {
        case .newest:
            return try await pager(below: request.cursor, limit: limit, for: caller) { [topics] in
                try topics.list(topic, below: $0, limit: $1, in: $2)
            }
        case .mostWatched:
            return try await pager(below: request.cursor, limit: limit, for: caller) {
                try mostWatched(topic, below: $0, limit: $1, in: $2)
            }
        case .unknown: throw ChannelsFailure.badOrder
        }
    }

    /// The place of a video in this list is how often it was watched, where others have their time.
    private func mostWatched(
        _ topic: String, below place: FeedPlace, limit: Int, in transaction: any ReadTransaction
    ) throws -> [(video: VideoID, place: FeedPlace)] {
        let videos = try topics.list(topic, below: .top, limit: Self.newest, in: transaction).map(\.video)
        let tallies = try counts.list(videos, in: transaction)
        let all = videos.map { video in
            (video: video, place: FeedPlace(at: Timestamp(milliseconds: Int64(tallies[video]?.views ?? 0)), id: video.rawValue))
        }
        return Array(all.filter { $0.place < place }.sorted { $0.place > $1.place }.prefix(limit))
    }
}
