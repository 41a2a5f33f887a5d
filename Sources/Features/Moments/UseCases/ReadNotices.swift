import API
import Accounts
import AccountsAPI
import Events
import Kernel
import MomentsAPI
import Storage

/// What happened on posts and concerns the caller: likes and comments under own posts, answers, mentions, and what mutual friends
/// did under posts that the caller follows. Nothing is written for it when it happens; whoever looks finds it, and what they may
/// not see any more is not there.
struct ReadNotices: Sendable {
    private static let mostNew = 100

    let database: any Database
    let find: FindNotices
    let notices = NoticeStore()
    let neighbours: Neighbours
    let changes: ChangeLog
    let ids: IDGenerator

    func list(_ request: PageRequest, by caller: Caller) async throws -> Page<MomentNotice> {
        let limit = try MomentPages.limit(request.limit)
        let place = try MomentPages.place(request.cursor).rawValue
        return try await database.read { transaction in
            let mark = try notices.mark(of: caller.account, in: transaction)
            let range = NoticeRange(below: place, limit: limit + 1)
            let found = try find(range, for: caller.account, in: transaction)
            let page = found.prefix(limit)
            return Page(
                items: page.map { $0.view(isNew: $0.id > mark) }, next: found.count > limit ? page.last.map { String($0.id) } : nil)
        }
    }

    func news(for caller: Caller) async throws -> MomentNoticesNew {
        try await database.read { transaction in
            let range = NoticeRange(above: try notices.mark(of: caller.account, in: transaction), limit: Self.mostNew)
            let found = try find(range, for: caller.account, in: transaction)
            return MomentNoticesNew(count: found.count, newest: found.first?.person)
        }
    }

    func see(by caller: Caller) async throws {
        try await database.write { transaction in
            try notices.setMark(ids.nextRaw(), of: caller.account, in: transaction)
            try changes.tell(
                caller.account, MomentsAPI.noticesChanged, MomentNoticesNew(count: 0, newest: nil), about: "moment notices",
                in: transaction)
        }
    }
}
