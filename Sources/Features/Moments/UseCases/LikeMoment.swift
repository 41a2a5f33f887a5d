import API
import Kernel
import MomentsAPI
import Storage

/// Likes a post or takes the like back. Doing either twice is doing it once.
struct LikeMoment: Sendable {
    let database: any Database
    let acts = ActStore()
    let sight: MomentSight
    let follow: FollowMoment
    let limiter: RateLimiter
    let rules: MomentsRules
    let ids: IDGenerator
    let now: TimeSource

    func like(_ id: MomentID, by caller: Caller) async throws {
        try limiter.take(rules.liking, key: "\(caller.account)")
        try await database.write { transaction in
            let seen = try sight.require(id, for: caller.account, in: transaction)
            guard seen.mayTalk else { throw MomentsFailure.friendsOnly }
            let act = ActRecord(
                id: ids.nextRaw(), moment: id, owner: seen.record.author, account: caller.account, kind: .like, at: now())
            guard try acts.insert(act, in: transaction) else { return }
            try follow.note(act, in: transaction)
        }
    }

    func unlike(_ id: MomentID, by caller: Caller) async throws {
        try await database.write { transaction in
            _ = try sight.require(id, for: caller.account, in: transaction)
            guard try acts.deleteLike(of: id, by: caller.account, in: transaction) else { return }
            try follow.noteTakingBack(of: id, by: caller.account, in: transaction)
        }
    }
}
