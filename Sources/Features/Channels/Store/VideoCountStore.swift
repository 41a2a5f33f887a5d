import API
import ChannelsAPI
import Storage

/// The table `video_counts`. Adding writes without having read, so that ten thousand who like at once stand in nobody's
/// way; the sum is exact in every snapshot.
struct VideoCountStore: Sendable {
    /// - Parameter account: whose doing it is.
    func add(_ tally: VideoTally, to video: VideoID, by account: AccountID, in transaction: any WriteTransaction) throws {
        if tally == VideoTally() { return }
        try transaction.execute(
            """
            INSERT INTO video_counts
                (video, place, likes, public_likes, comments, shares, views, impressions, finishes, refusals)
            VALUES (
                \(video), \(CountingPlace.of(account, in: transaction)), \(tally.likes), \(tally.publicLikes), \(tally.comments),
                \(tally.shares), \(tally.views), \(tally.impressions), \(tally.finishes), \(tally.refusals)
            )
            ON CONFLICT (video, place) DO UPDATE SET
                likes = video_counts.likes + excluded.likes, public_likes = video_counts.public_likes + excluded.public_likes,
                comments = video_counts.comments + excluded.comments, shares = video_counts.shares + excluded.shares,
                views = video_counts.views + excluded.views, impressions = video_counts.impressions + excluded.impressions,
                finishes = video_counts.finishes + excluded.finishes, refusals = video_counts.refusals + excluded.refusals
            """)
    }

    /// What is counted of these videos; absent for those of which nothing ever was.
    func list(_ videos: some Sequence<VideoID>, in transaction: any ReadTransaction) throws -> [VideoID: VideoTally] {
        var tallies: [VideoID: VideoTally] = [:]
        for piece in videos.inPieces {
            let rows = try transaction.rows(
                """
                SELECT video, CAST(SUM(likes) AS BIGINT), CAST(SUM(public_likes) AS BIGINT), CAST(SUM(comments) AS BIGINT),
                    CAST(SUM(shares) AS BIGINT), CAST(SUM(views) AS BIGINT), CAST(SUM(impressions) AS BIGINT),
                    CAST(SUM(finishes) AS BIGINT), CAST(SUM(refusals) AS BIGINT)
                FROM video_counts WHERE video IN (\(list: piece)) GROUP BY video
                """)
            for row in rows {
                tallies[try row.get(0)] = VideoTally(
                    likes: try row.get(1), publicLikes: try row.get(2), comments: try row.get(3), shares: try row.get(4),
                    views: try row.get(5), impressions: try row.get(6), finishes: try row.get(7), refusals: try row.get(8))
            }
        }
        return tallies
    }

    func delete(of video: VideoID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM video_counts WHERE video = \(video)")
    }
}
