import API
import Kernel
import PagesAPI
import Storage

/// The one decision about who may do what on a Page. Everybody may see a Page; so whoever may not do something there is
/// told so, and not that there was nothing.
struct PageAccess: Sendable {
    let pages: PageStore
    let members: MemberStore

    /// - Throws: `Failure.notFound` if there is no such Page, `PagesFailure.notYours` if the caller does not work on it.
    func requireMember(
        on page: PageID, _ caller: Caller, in transaction: any ReadTransaction
    ) throws -> (page: PageRecord, role: PageRole) {
        let page = try pages.load(page, in: transaction)
        guard let member = try members.find(caller.account, on: page.id, in: transaction) else { throw PagesFailure.notYours }
        return (page, member.role)
    }

    /// - Throws: as `requireMember`, and `PagesFailure.notYourRole` if the caller's role does not cover it.
    func require(_ right: PageRight, on page: PageID, for caller: Caller, in transaction: any ReadTransaction) throws -> PageRecord {
        let (page, role) = try requireMember(on: page, caller, in: transaction)
        guard role.includes(right) else { throw PagesFailure.notYourRole }
        return page
    }
}
