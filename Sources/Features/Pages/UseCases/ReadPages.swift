import API
import Contacts
import Kernel
import PagesAPI
import Storage

/// Shows Pages: to everybody, visitors without an account too.
struct ReadPages: Sendable {
    let database: any Database
    let pages: PageStore
    let members: MemberStore
    let views: PageViews
    let contacts: ContactsFeature

    func find(_ id: PageID, for viewer: Caller?) async throws -> PageProfile {
        try await database.read { transaction in
            try views.profile(try pages.load(id, in: transaction), for: viewer?.account, in: transaction)
        }
    }

    func find(handle: String, for viewer: Caller?) async throws -> PageProfile {
        try await database.read { transaction in
            guard let page = try pages.find(handle: handle, in: transaction) else { throw Failure.notFound }
            return try views.profile(page, for: viewer?.account, in: transaction)
        }
    }

    /// Those that the caller works on, the oldest first.
    func listMine(by caller: Caller) async throws -> PageProfiles {
        try await database.read { transaction in
            let mine = try members.list(of: caller.account, in: transaction).map(\.page)
            let records = try pages.list(mine, in: transaction).sorted { $0.id < $1.id }
            return PageProfiles(pages: try views.profiles(records, for: caller.account, in: transaction))
        }
    }

    /// Those that a person owns and shows on their profile, to whoever may see the profile.
    func list(of person: AccountID, by caller: Caller) async throws -> PageCards {
        try await database.read { transaction in
            guard try contacts.hasMet(person, caller.account, in: transaction) else { throw Failure.notFound }
            let owned = try members.list(of: person, in: transaction).filter { $0.role == .owner }.map(\.page)
            let shown = try pages.list(owned, in: transaction).filter(\.isOnProfile).sorted { $0.id < $1.id }
            return PageCards(pages: shown.map(\.card))
        }
    }
}
