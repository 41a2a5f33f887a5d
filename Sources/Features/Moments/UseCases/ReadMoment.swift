import Kernel
import MomentsAPI
import Storage

/// One post, with everything that the caller sees under it.
struct ReadMoment: Sendable {
    let database: any Database
    let sight: MomentSight
    let views: MomentViews

    func callAsFunction(_ id: MomentID, by caller: Caller) async throws -> Moment {
        try await database.read { transaction in
            let seen = try sight.require(id, for: caller.account, in: transaction)
            guard let moment = try views([seen], .whole, for: caller.account, in: transaction).first else { throw Failure.notFound }
            return moment
        }
    }
}
