import API
import Kernel
import MomentsAPI
import Storage

/// Comments on a post, or answers a comment. Doing it again under the same client id has the same answer.
struct CommentMoment: Sendable {
    let database: any Database
    let acts = ActStore()
    let sight: MomentSight
    let views: MomentViews
    let follow: FollowMoment
    let limiter: RateLimiter
    let rules: MomentsRules
    let ids: IDGenerator
    let now: TimeSource

    func callAsFunction(_ request: CommentMomentRequest, by caller: Caller) async throws -> MomentComment {
        let clientID = try MomentWish.checked(clientID: request.clientID)
        guard let text = PlainText.clean(request.text, limit: 500, lines: true), !text.isEmpty else { throw MomentsFailure.badComment }
        return try await database.write { transaction in
            let seen = try sight.require(request.moment, for: caller.account, in: transaction)
            guard seen.mayTalk else { throw MomentsFailure.friendsOnly }
            if let before = try acts.find(by: caller.account, clientID: clientID, in: transaction) {
                guard before.moment == request.moment else { throw MomentsFailure.badClientID }
                return try views.comment(before, under: seen, for: caller.account, in: transaction)
            }
            let answered = try request.replyTo.map { try require($0, under: seen, for: caller.account, in: transaction) }
            try limiter.take(rules.commenting, key: "\(caller.account)")
            let act = ActRecord(
                id: ids.nextRaw(), moment: request.moment, owner: seen.record.author, account: caller.account, kind: .comment, at: now(),
                clientID: clientID, text: text, replyTo: answered?.comment, replied: answered?.account)
            try acts.insert(act, in: transaction)
            try follow.note(act, in: transaction)
            return try views.comment(act, under: seen, for: caller.account, in: transaction)
        }
    }

    /// The comment that is answered, which the caller must see.
    private func require(
        _ id: MomentCommentID, under moment: SeenMoment, for viewer: AccountID, in transaction: any ReadTransaction
    ) throws -> ActRecord {
        guard let act = try acts.find(id, in: transaction), act.moment == moment.record.id, !act.isDeleted else { throw Failure.notFound }
        let known = try views.sight.known(to: viewer, among: [act.account], in: transaction)
        guard ActSight.isSeen(act.account, under: moment, by: viewer, known: known) else { throw Failure.notFound }
        return act
    }
}
