import API
import Kernel
import MomentsAPI
import Storage

/// Deletes a comment: the own one, or any under an own post. Whoever can no longer see the post can still take back what they
/// wrote there.
struct DeleteComment: Sendable {
    let database: any Database
    let acts = ActStore()
    let sight: MomentSight
    let acting: ActSight
    let follow: FollowMoment

    func callAsFunction(_ id: MomentCommentID, by caller: Caller) async throws {
        try await database.write { transaction in
            guard let act = try acts.find(id, in: transaction), !act.isDeleted else { throw Failure.notFound }
            guard caller.account == act.account || caller.account == act.owner else {
                try requireSight(of: act, for: caller.account, in: transaction)
                throw MomentsFailure.notYourComment
            }
            guard try sight.moments.find(act.moment, in: transaction) != nil else { throw Failure.notFound }
            try acts.empty(id, in: transaction)
            try follow.noteTakingBack(of: act.moment, by: act.account, in: transaction)
        }
    }

    private func requireSight(of act: ActRecord, for viewer: AccountID, in transaction: any ReadTransaction) throws {
        let seen = try sight.require(act.moment, for: viewer, in: transaction)
        let known = try acting.known(to: viewer, among: [act.account], in: transaction)
        guard ActSight.isSeen(act.account, under: seen, by: viewer, known: known) else { throw Failure.notFound }
    }
}
