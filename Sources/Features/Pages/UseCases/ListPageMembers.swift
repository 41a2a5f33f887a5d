import API
import Accounts
import Kernel
import PagesAPI
import Storage

/// Lists who works on a Page, for those who do.
struct ListPageMembers: Sendable {
    let database: any Database
    let accounts: AccountsFeature
    let workers: WorkerStore
    let access: PageAccess

    func callAsFunction(_ page: PageID, by caller: Caller) async throws -> PageMembers {
        try await database.read { transaction in
            _ = try access.requireWorker(on: page, caller, in: transaction)
            return try members(of: page, in: transaction)
        }
    }

    func members(of page: PageID, in transaction: any ReadTransaction) throws -> PageMembers {
        let workers = try workers.list(on: page, in: transaction)
        let cards = try accounts.cards(for: workers.map(\.account), in: transaction)
        return PageMembers(members: workers.compactMap { worker in cards[worker.account].map { PageMember(card: $0, role: worker.role) } })
    }
}
