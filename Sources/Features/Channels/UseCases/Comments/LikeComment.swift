import API
import ChannelsAPI
import Kernel
import Storage

/// Likes a comment, and takes the like back. Doing either twice is doing it once.
struct LikeComment: Sendable {
    let database: any Database
    let comments = CommentStore()
    let access: CommentAccess
    let limiter: RateLimiter
    let rules: ChannelsRules

    func callAsFunction(_ id: CommentID, by caller: Caller) async throws {
        try limiter.take(rules.liking, key: "\(caller.account)")
        try await database.write { transaction in
            _ = try access.require(id, for: caller, in: transaction)
            guard try comments.insertLike(of: id, by: caller.account, in: transaction) else { return }
            try comments.add(CommentTally(likes: 1), to: id, by: caller.account, in: transaction)
        }
    }

    func takeBack(_ id: CommentID, by caller: Caller) async throws {
        try limiter.take(rules.liking, key: "\(caller.account)")
        try await database.write { transaction in
            _ = try access.require(id, for: caller, in: transaction)
            guard try comments.deleteLike(of: id, by: caller.account, in: transaction) else { return }
            try comments.add(CommentTally(likes: -1), to: id, by: caller.account, in: transaction)
        }
    }
}
