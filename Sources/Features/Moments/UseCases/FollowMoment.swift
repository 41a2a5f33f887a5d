import API
import Kernel
import MomentsAPI
import Storage

/// Who hears of later likes and comments under a post: its author, and for a day whoever did something there, until they want
/// to hear nothing more.
struct FollowMoment: Sendable {
    let database: any Database
    let notices = NoticeStore()
    let acts = ActStore()
    let sight: MomentSight
    let rules: MomentsRules
    let ids: IDGenerator
    let now: TimeSource

    func follow(_ id: MomentID, by caller: Caller) async throws {
        try await database.write { transaction in
            let seen = try sight.require(id, for: caller.account, in: transaction)
            guard seen.mayTalk else { throw MomentsFailure.friendsOnly }
            try notices.endSilence(id, by: caller.account, in: transaction)
            guard seen.record.author != caller.account else { return }
            try begin(id, by: caller.account, since: ids.nextRaw(), in: transaction)
        }
    }

    func stop(_ id: MomentID, by caller: Caller) async throws {
        try await database.write { transaction in
            _ = try sight.require(id, for: caller.account, in: transaction)
            try notices.endFollowing(id, by: caller.account, at: now(), in: transaction)
            try notices.silence(id, by: caller.account, since: ids.nextRaw(), in: transaction)
        }
    }

    /// Somebody did something under a post: from now on they follow it, unless they wanted to hear nothing more of it.
    func note(_ act: ActRecord, in transaction: any WriteTransaction) throws {
        guard act.account != act.owner, try notices.silences(of: act.account, among: [act.moment], in: transaction).isEmpty else { return }
        try begin(act.moment, by: act.account, since: act.id, in: transaction)
    }

    /// Somebody of whom nothing is left under a post does not follow it any longer.
    func noteTakingBack(of moment: MomentID, by account: AccountID, in transaction: any WriteTransaction) throws {
        guard try !acts.exists(by: account, under: moment, in: transaction) else { return }
        try notices.endFollowing(moment, by: account, at: now(), in: transaction)
    }

    private func begin(_ moment: MomentID, by account: AccountID, since: Int64, in transaction: any WriteTransaction) throws {
        let time = now()
        try notices.follow(
            moment, by: account, since: since, at: time, until: time.adding(rules.following), in: transaction)
    }
}
