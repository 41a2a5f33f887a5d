import API
import ChannelsAPI
import Storage

/// The table `video_favourites`.
struct FavouriteStore: Sendable {
    /// Which of these videos the account keeps.
    func list(of account: AccountID, among videos: some Sequence<VideoID>, in transaction: any ReadTransaction) throws -> Set<VideoID> {
        Set(
            try videos.inPieces.flatMap { piece in
                try transaction.rows("SELECT video FROM video_favourites WHERE account = \(account) AND video IN (\(list: piece))")
                    .map { try $0.get(0, VideoID.self) }
            })
    }

    /// What the account keeps below a place, the last kept first.
    func list(
        of account: AccountID, below place: FeedPlace, limit: Int, in transaction: any ReadTransaction
    ) throws -> [(video: VideoID, place: FeedPlace)] {
        try transaction.rows(
            """
            SELECT video, at FROM video_favourites WHERE account = \(account) AND (at, video) < (\(place.at), \(place.id))
            ORDER BY at DESC, video DESC LIMIT \(limit)
            """
        ).map { (try $0.get(0), FeedPlace(at: try $0.get(1), id: try $0.get(0))) }
    }

    /// - Returns: false if it was kept already.
    func insert(_ video: VideoID, of account: AccountID, at now: Timestamp, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute(
            """
            INSERT INTO video_favourites (account, video, at) VALUES (\(account), \(video), \(now))
            ON CONFLICT (account, video) DO NOTHING
            """) == 1
    }

    func delete(_ video: VideoID, of account: AccountID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM video_favourites WHERE account = \(account) AND video = \(video)")
    }

    /// Forgets that anybody kept a video that is gone.
    func delete(of video: VideoID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM video_favourites WHERE video = \(video)")
    }
}
