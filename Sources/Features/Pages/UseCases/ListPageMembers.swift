import API
import Accounts
import Kernel
import PagesAPI
import Storage

/// Lists who works on a Page, for those who do.
struct ListPageMembers: Sendable {
    let database: any Database
    let accounts: AccountsFeature
    let members: MemberStore
    let access: PageAccess

    func callAsFunction(_ page: PageID, by caller: Caller) async throws -> PageMembers {
        try await database.read { transaction in
            _ = try access.requireMember(on: page, caller, in: transaction)
            return try members(of: page, in: transaction)
        }
    }

    func members(of page: PageID, in transaction: any ReadTransaction) throws -> PageMembers {
        let records = try members.list(on: page, in: transaction)
        let cards = try accounts.cards(for: records.map(\.account), in: transaction)
        return PageMembers(members: records.compactMap { member in cards[member.account].map { PageMember(card: $0, role: member.role) } })
    }
}
