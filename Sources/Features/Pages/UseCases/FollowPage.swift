import API
import Events
import Kernel
import PagesAPI
import Storage

/// Follows a Page, or changes what of it arrives; nobody but the follower learns it. Doing it again changes nothing.
struct FollowPage: Sendable {
    let database: any Database
    let pages: PageStore
    let follows: FollowStore
    let changes: ChangeLog
    let outbox: Outbox
    let limiter: RateLimiter
    let rules: PagesRules
    let now: TimeSource

    func callAsFunction(_ request: FollowPageRequest, by caller: Caller) async throws -> Follow {
        try limiter.take(rules.follows, key: "\(caller.account)")
        return try await database.write { transaction in
            let page = try pages.load(request.page, in: transaction)
            let fresh = FollowRecord(
                account: caller.account, page: page.id, follow: Follow().changed(by: request), since: now())
            switch try follows.insert(fresh, most: rules.mostFollows, in: transaction) {
            case .added:
                try outbox.publish(PageFollowed(page: page.id, account: caller.account, at: fresh.since), in: transaction)
                try tell(fresh, of: page, in: transaction)
                return fresh.follow
            case .known: return try change(page, by: request, caller, in: transaction)
            case .full: throw PagesFailure.tooManyFollows
            }
        }
    }

    private func change(
        _ page: PageRecord, by request: FollowPageRequest, _ caller: Caller, in transaction: any WriteTransaction
    ) throws -> Follow {
        guard var follow = try follows.find(page.id, by: caller.account, in: transaction) else { throw Failure.notFound }
        let wanted = follow.follow.changed(by: request)
        guard wanted != follow.follow else { return wanted }
        follow.follow = wanted
        try follows.update(follow, in: transaction)
        try tell(follow, of: page, in: transaction)
        return wanted
    }

    private func tell(_ follow: FollowRecord, of page: PageRecord, in transaction: any WriteTransaction) throws {
        let followed = FollowedPage(page: page.card, follow: follow.follow, since: follow.since)
        try changes.tell(follow.account, PagesAPI.followChanged, followed, in: transaction)
    }
}

extension Follow {
    fileprivate func changed(by request: FollowPageRequest) -> Follow {
        Follow(videos: request.videos ?? videos, articles: request.articles ?? articles, live: request.live ?? live)
    }
}
