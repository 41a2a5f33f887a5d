import API
import Events
import Jobs
import Kernel
import PagesAPI
import Storage

/// Closes a Page for good; for its owner, and for an operator to whom it was reported. Its handle is never used again, and a job ends the follows.
struct ClosePage: Sendable {
    let database: any Database
    let pages: PageStore
    let index = PageIndex()
    let members: MemberStore
    let access: PageAccess
    let tell: TellMembers
    let pictures: PagePicturePort
    let reports = PageReportStore()
    let outbox: Outbox
    let jobs: JobQueue
    let now: TimeSource

    func callAsFunction(_ id: PageID, by caller: Caller) async throws {
        try await database.write { transaction in
            // Once more, after an answer that was lost.
            if try pages.wasClosed(id, by: caller.account, in: transaction) { return }
            _ = try access.require(.manage, on: id, for: caller, in: transaction)
            try close(id, by: caller.account, in: transaction)
        }
    }

    /// Closes it without asking who may: that was decided before.
    func close(_ id: PageID, by account: AccountID, in transaction: any WriteTransaction) throws {
        for member in try members.list(on: id, in: transaction) {
            _ = try members.delete(member.account, on: id, in: transaction)
            try tell.left(id, member.account, in: transaction)
        }
        try pictures.letGo(id, transaction)
        try index.remove(id, in: transaction)
        try reports.delete(about: id, in: transaction)
        try pages.close(id, by: account, at: now(), in: transaction)
        try outbox.publish(PageClosed(page: id, at: now()), in: transaction)
        try jobs.enqueue(EndFollowsOfPage(page: id), in: transaction)
    }
}
