import API
import Contacts
import Jobs
import Kernel
import PagesAPI
import Storage

/// Gives a friend a role on a Page, changes one, or hands the Page over; for the owner.
struct SetPageMember: Sendable {
    let database: any Database
    let pages: PageStore
    let members: MemberStore
    let access: PageAccess
    let contacts: ContactsFeature
    let listMembers: ListPageMembers
    let tell: TellMembers
    let jobs: JobQueue
    let rules: PagesRules

    func callAsFunction(_ request: SetPageMemberRequest, by caller: Caller) async throws -> PageMembers {
        guard request.role != .unknown else { throw PagesFailure.badRole }
        return try await database.write { transaction in
            let (page, role) = try access.requireMember(on: request.page, caller, in: transaction)
            let known = try members.find(request.account, on: page.id, in: transaction)
            // What is so already needs nobody's right: a handing-over whose answer was lost has made the caller an editor.
            if known?.role != request.role {
                guard role.includes(.manage) else { throw PagesFailure.notYourRole }
                guard request.account != caller.account else { throw PagesFailure.ownerStays }
                if request.role == .owner {
                    try handOver(page, from: caller.account, to: known, in: transaction)
                } else {
                    let member = MemberRecord(page: page.id, account: request.account, role: request.role)
                    if known == nil { try add(member, by: caller, in: transaction) } else { try members.update(member, in: transaction) }
                    try tell.changed(page, to: [request.account], in: transaction)
                }
            }
            return try listMembers.members(of: page.id, in: transaction)
        }
    }

    private func add(_ member: MemberRecord, by caller: Caller, in transaction: any WriteTransaction) throws {
        guard try contacts.friends(of: caller.account, among: [member.account], in: transaction) == [member.account] else {
            throw PagesFailure.notFriends
        }
        guard try members.list(on: member.page, in: transaction).count < rules.mostMembers else { throw PagesFailure.tooManyMembers }
        guard try members.list(of: member.account, in: transaction).count < rules.mostWorkedOn else { throw PagesFailure.otherBusy }
        try members.insert(member, in: transaction)
    }

    /// On whose profile it stood is the old owner's wish; the new one has none yet. Who works on it is told by a job, for the
    /// reason that `UpdatePage` gives.
    private func handOver(
        _ page: PageRecord, from owner: AccountID, to heir: MemberRecord?, in transaction: any WriteTransaction
    ) throws {
        guard let heir else { throw PagesFailure.heirNeeded }
        let owned = try members.list(of: heir.account, in: transaction).count { $0.role == .owner }
        guard owned < rules.mostOwned else { throw PagesFailure.otherOwnsTooMany }
        try members.update(MemberRecord(page: page.id, account: owner, role: .editor), in: transaction)
        try members.update(MemberRecord(page: page.id, account: heir.account, role: .owner), in: transaction)
        var page = page
        page.isOnProfile = false
        try pages.update(page, in: transaction)
        try jobs.enqueue(TellOfPage(page: page.id), in: transaction)
    }
}
