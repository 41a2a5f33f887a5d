import API
import Kernel
import PagesAPI
import Storage

/// Takes a role away, for the owner, or lays the own one down, for everybody but the owner. Where there is none, nothing
/// happens.
struct RemovePageMember: Sendable {
    let database: any Database
    let pages: PageStore
    let members: MemberStore
    let access: PageAccess
    let tell: TellMembers

    func callAsFunction(_ path: PageMemberPath, by caller: Caller) async throws {
        try await database.write { transaction in
            if path.account == caller.account {
                let page = try pages.load(path.page, in: transaction)
                let mine = try members.find(caller.account, on: page.id, in: transaction)
                guard mine?.role != .owner else { throw PagesFailure.ownerStays }
            } else {
                _ = try access.require(.manage, on: path.page, for: caller, in: transaction)
            }
            guard try members.delete(path.account, on: path.page, in: transaction) else { return }
            try tell.left(path.page, path.account, in: transaction)
        }
    }
}
