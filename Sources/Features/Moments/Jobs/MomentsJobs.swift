import Jobs
import MomentsAPI

/// Forgets what hangs on a post that was deleted.
struct ForgetMoment: Job {
    static let name = "moments.forget"
    let moment: MomentID
}
