import API
import Attachments
import AttachmentsAPI
import Jobs
import Kernel
import MomentsAPI
import Storage

/// Deletes an own post. It is gone at once; what others did under it is forgotten soon.
struct DeleteMoment: Sendable {
    let database: any Database
    let moments = MomentStore()
    let sight: MomentSight
    let jobs: JobQueue

    func callAsFunction(_ id: MomentID, by caller: Caller) async throws {
        try await database.write { transaction in
            let seen = try sight.require(id, for: caller.account, in: transaction)
            guard seen.record.author == caller.account else { throw MomentsFailure.notYours }
            for attachment in seen.record.content.attachments {
                try sight.neighbours.attachments.letGo(attachment.id, from: .moment(id), in: transaction)
            }
            try moments.delete(id, in: transaction)
            try jobs.enqueue(ForgetMoment(moment: id), in: transaction)
        }
    }
}
