import API
import Kernel
import PagesAPI
import Storage

/// Opens a Page; the caller becomes its owner. Doing it again under the same client id has the same answer.
struct CreatePage: Sendable {
    let database: any Database
    let pages: PageStore
    let index = PageIndex()
    let members: MemberStore
    let views: PageViews
    let tell: TellMembers
    let limiter: RateLimiter
    let rules: PagesRules
    let ids: IDGenerator
    let now: TimeSource

    func callAsFunction(_ request: CreatePageRequest, by caller: Caller) async throws -> PageProfile {
        let handle = try PageText.handle(request.handle)
        guard request.kind != .unknown else { throw PagesFailure.badKind }
        if let name = request.clientID, !(1...64).contains(name.utf8.count) { throw PagesFailure.badClientID }
        let page = PageRecord(
            id: ids.next(), handle: handle, name: try PageText.name(request.name), kind: request.kind ?? .person,
            about: try PageText.about(request.about ?? ""), avatar: nil, isOnProfile: false, openedAt: now())
        try limiter.take(rules.openings, key: "\(caller.account)")
        return try await database.write { transaction in
            if let name = request.clientID, let before = try pages.find(openedBy: caller.account, as: name, in: transaction) {
                return try views.profile(before, for: caller.account, in: transaction)
            }
            try requireRoom(for: caller.account, in: transaction)
            guard try pages.insert(page, openedBy: caller.account, as: request.clientID, in: transaction) else {
                throw PagesFailure.handleTaken
            }
            try index.put(page, in: transaction)
            try members.insert(MemberRecord(page: page.id, account: caller.account, role: .owner), in: transaction)
            try tell.changed(page, to: [caller.account], in: transaction)
            return try views.profile(page, for: caller.account, in: transaction)
        }
    }

    private func requireRoom(for account: AccountID, in transaction: any ReadTransaction) throws {
        let work = try members.list(of: account, in: transaction)
        let owned = work.count { $0.role == .owner }
        guard owned < rules.mostOwned, work.count < rules.mostWorkedOn else { throw PagesFailure.tooMany }
    }
}
