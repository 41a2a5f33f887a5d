import API
import ChannelsAPI
import Storage

/// The table `video_refusals`: what somebody is not interested in.
struct RefusalStore: Sendable {
    /// Which of these videos the account does not want to see in Hot.
    func list(of account: AccountID, among videos: some Sequence<VideoID>, in transaction: any ReadTransaction) throws -> Set<VideoID> {
        Set(
            try videos.inPieces.flatMap { piece in
                try transaction.rows("SELECT video FROM video_refusals WHERE account = \(account) AND video IN (\(list: piece))")
                    .map { try $0.get(0, VideoID.self) }
            })
    }

    /// - Returns: false if it was refused already.
    func insert(_ video: VideoID, of account: AccountID, at now: Timestamp, in transaction: any WriteTransaction) throws -> Bool {
        try transaction.execute(
            """
            INSERT INTO video_refusals (account, video, at) VALUES (\(account), \(video), \(now))
            ON CONFLICT (account, video) DO NOTHING
            """) == 1
    }

    func delete(of video: VideoID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM video_refusals WHERE video = \(video)")
    }
}
