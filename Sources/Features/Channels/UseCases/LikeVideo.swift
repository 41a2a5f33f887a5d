import API
package import ChannelsAPI
package import Kernel
import Storage

/// Likes a video, publicly or privately, and takes a like back. Liking twice is liking once.
///
/// The transaction writes what no other reads on the same way, so that ten thousand may like at once. The new counts are
/// read after it, in a snapshot of their own.
package struct LikeVideo: Sendable {
    let database: any Database
    let likes = LikeStore()
    let counts = VideoCountStore()
    let acts = ActStore()
    let settings = SettingsStore()
    let visibility: VideoVisibility
    let limiter: RateLimiter
    let rules: ChannelsRules
    let now: TimeSource

    package func callAsFunction(_ request: LikeVideoRequest, by caller: Caller) async throws -> VideoCounts {
        guard request.kind != .unknown else { throw ChannelsFailure.badLikeKind }
        try limiter.take(rules.liking, key: "\(caller.account)")
        try await database.write { transaction in
            _ = try visibility.requirePublic(request.video, for: caller, in: transaction)
            let kind = try request.kind ?? settings.load(of: caller.account, in: transaction).likes
            let change = try likes.upsert(kind, of: request.video, by: caller.account, at: now(), in: transaction)
            try counts.add(change, to: request.video, by: caller.account, in: transaction)
            guard change.likes == 1 else { return }
            try note(.liked, request.video, by: caller, source: request.source, in: transaction)
        }
        return try await counts(of: request.video)
    }

    package func takeBack(_ video: VideoID, by caller: Caller) async throws -> VideoCounts {
        try limiter.take(rules.liking, key: "\(caller.account)")
        try await database.write { transaction in
            _ = try visibility.requirePublic(video, for: caller, in: transaction)
            let change = try likes.delete(of: video, by: caller.account, in: transaction)
            try counts.add(change, to: video, by: caller.account, in: transaction)
            if change.likes == -1 { try note(.unliked, video, by: caller, source: nil, in: transaction) }
        }
        return try await counts(of: video)
    }

    private func note(
        _ kind: ActKind, _ video: VideoID, by caller: Caller, source: ActSource?, in transaction: any WriteTransaction
    ) throws {
        let act = ActRecord(account: caller.account, video: video, kind: kind, at: now(), source: source ?? .unknown)
        _ = try acts.insert(act, in: transaction)
    }

    private func counts(of video: VideoID) async throws -> VideoCounts {
        try await database.read { [counts] in VideoCounts(try counts.list([video], in: $0)[video] ?? VideoTally()) }
    }
}
