import API
import Events
import Kernel
import PagesAPI
import Storage

/// Follows a Page no longer. Where nothing was followed, nothing happens.
struct UnfollowPage: Sendable {
    let database: any Database
    let follows: FollowStore
    let changes: ChangeLog
    let limiter: RateLimiter
    let rules: PagesRules

    func callAsFunction(_ page: PageID, by caller: Caller) async throws {
        try limiter.take(rules.follows, key: "\(caller.account)")
        try await database.write { transaction in
            guard try follows.delete(page, by: caller.account, in: transaction) else { return }
            try changes.tell(caller.account, PagesAPI.followEnded, PagePath(page: page), in: transaction)
        }
    }
}
