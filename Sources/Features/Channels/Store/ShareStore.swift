import ChannelsAPI
import Storage

/// The table `video_shares`: the chats into which somebody sent a video.
struct ShareStore: Sendable {
    func insert(_ video: VideoID, chat: Int64, in transaction: any WriteTransaction) throws {
        try transaction.execute("INSERT INTO video_shares (video, chat) VALUES (\(video), \(chat)) ON CONFLICT (video, chat) DO NOTHING")
    }

    func count(of video: VideoID, in transaction: any ReadTransaction) throws -> Int {
        try transaction.row("SELECT COUNT(*) FROM video_shares WHERE video = \(video)")?.get(0) ?? 0
    }

    func delete(of video: VideoID, in transaction: any WriteTransaction) throws {
        try transaction.execute("DELETE FROM video_shares WHERE video = \(video)")
    }
}
