import API
import Kernel
import StatusesAPI
import Storage

/// Likes a status that is on, and takes a like back. Liking twice is liking once.
struct LikeStatus: Sendable {
    let database: any Database
    let likes = StatusLikeStore()
    let sight: StatusSight
    let limiter: RateLimiter
    let rules: StatusesRules
    let now: TimeSource

    func callAsFunction(_ id: StatusID, by caller: Caller) async throws {
        try limiter.take(rules.liking, key: "\(caller.account)")
        try await database.write { transaction in
            let seen = try sight.require(id, for: caller.account, in: transaction)
            guard seen.record.author != caller.account else { throw StatusesFailure.yourOwn }
            try likes.insert(caller.account, of: id, at: now(), in: transaction)
        }
    }

    /// Also a like of what is not to be seen any more can be taken back.
    func takeBack(_ id: StatusID, by caller: Caller) async throws {
        try await database.write { [likes] in try likes.delete(caller.account, of: id, in: $0) }
    }
}
