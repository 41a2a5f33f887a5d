internal import API
internal import Channels
internal import ChannelsAPI
internal import Foundation
internal import Server
internal import Storage

extension FeedBench {
    private static let likesEach = 60
    private static let together = 64

    /// Each viewer likes some videos, one after another, and what the store then holds is counted. Then many like at once.
    /// Afterwards everything is as it was.
    func measureLikes(into figures: inout FeedFigures) async throws -> LikeCount {
        progress("likes")
        let viewers = society.plan.viewers
        let videos = LoadedVideo.all(of: society.plan).suffix(Self.likesEach).map { VideoID(rawValue: $0.id(in: society.plan)) }
        for video in videos {
            for viewer in viewers {
                let time = try await ContinuousClock().measure { try await like(video, by: viewer) }
                figures.note(time, of: .like, by: viewer, over: .calls)
            }
        }
        let kept = try await count(likesOf: viewers, among: videos)
        for video in videos {
            for viewer in viewers { _ = try await server.channels.likeVideo.takeBack(video, by: viewer.caller) }
        }
        let (acknowledged, seconds) = try await likeTogether(videos)
        return LikeCount(
            acknowledged: videos.count * viewers.count, kept: kept, together: acknowledged, secondsTogether: seconds,
            left: try await count(likesOf: viewers, among: videos))
    }

    private func like(_ video: VideoID, by viewer: SocietyViewer) async throws {
        _ = try await server.channels.likeVideo(LikeVideoRequest(video: video, kind: .public, source: .friends), by: viewer.caller)
    }

    /// Different people like at once and take it back, as a storm would; nobody is too fast for the rate limit.
    private func likeTogether(_ videos: [VideoID]) async throws -> (count: Int, seconds: Double) {
        let people = (0..<Self.together).map { SocietyViewer(account: society.plan.account($0), friends: 0, token: "") }
        let started = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for person in people {
                group.addTask {
                    for video in videos { try await like(video, by: person) }
                }
            }
            try await group.waitForAll()
        }
        let seconds = (ContinuousClock.now - started) / .seconds(1)
        for person in people {
            for video in videos { _ = try await server.channels.likeVideo.takeBack(video, by: person.caller) }
        }
        return (people.count * videos.count, seconds)
    }

    private func count(likesOf viewers: [SocietyViewer], among videos: [VideoID]) async throws -> Int {
        try await server.ground.database.read { transaction in
            let row = try transaction.row(
                """
                SELECT COUNT(*) FROM video_likes
                WHERE account IN (\(list: viewers.map(\.account))) AND video IN (\(list: videos)) AND is_public
                """)
            return try row?.get(0) ?? 0
        }
    }
}

/// What became of the likes of a run.
package struct LikeCount: Codable, Sendable {
    /// So many were answered, one after another.
    let acknowledged: Int
    /// So many of them the store held.
    let kept: Int
    /// So many were given by 64 people at once.
    let together: Int
    let secondsTogether: Double
    /// So many were there after all had been taken back.
    let left: Int
}
