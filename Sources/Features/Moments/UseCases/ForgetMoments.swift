import API
import Kernel
import MomentsAPI
import Storage

/// Forgets what nobody can see any more: what was done under posts that are gone, and whose following ended long ago.
struct ForgetMoments: Sendable {
    private static let batch = 1_000

    let database: any Database
    let acts = ActStore()
    let notices = NoticeStore()
    let rules: MomentsRules
    let now: TimeSource

    /// A little at a time, so that nobody waits for it.
    func callAsFunction(_ moment: MomentID) async throws {
        while try await database.write({ [acts] in try acts.delete(under: moment, limit: Self.batch, in: $0) }) >= Self.batch {}
        try await database.write { [notices] in try notices.delete(of: moment, in: $0) }
    }

    func oldFollowings() async throws {
        let end = now().adding(.zero - rules.noticeLifetime)
        try await database.write { [notices] in try notices.deleteFollowings(endedBefore: end, in: $0) }
    }
}
