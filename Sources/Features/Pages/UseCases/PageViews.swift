import API
import PagesAPI
import Storage

/// Turns what the store keeps into what a viewer is shown. Roles, follows and numbers are read for all Pages at once.
struct PageViews: Sendable {
    let pages: PageStore
    let members: MemberStore
    let follows: FollowStore

    /// In the order given.
    /// - Parameter viewer: absent for a visitor without an account.
    func profiles(_ records: [PageRecord], for viewer: AccountID?, in transaction: any ReadTransaction) throws -> [PageProfile] {
        let ids = records.map(\.id)
        let standings = try standings(of: viewer, on: ids, in: transaction)
        let followers = try follows.countFollowers(of: ids, in: transaction)
        return records.map { page in
            let standing = standings[page.id]
            return PageProfile(
                card: page.card, kind: page.kind, about: page.about, followers: followers[page.id] ?? 0, openedAt: page.openedAt,
                role: standing?.role, follow: standing?.follow, isOnProfile: standing?.role == nil ? nil : page.isOnProfile)
        }
    }

    func profile(_ page: PageRecord, for viewer: AccountID?, in transaction: any ReadTransaction) throws -> PageProfile {
        try profiles([page], for: viewer, in: transaction)[0]
    }

    /// How the viewer stands to each of these Pages; a visitor stands to none.
    func standings(
        of viewer: AccountID?, on ids: some Collection<PageID>, in transaction: any ReadTransaction
    ) throws -> [PageID: PageStanding] {
        guard let viewer else { return [:] }
        var standings: [PageID: PageStanding] = [:]
        for member in try members.list(of: viewer, among: ids, in: transaction) {
            standings[member.page, default: PageStanding()].role = member.role
        }
        for record in try follows.list(by: viewer, among: ids, in: transaction) {
            standings[record.page, default: PageStanding()].follow = record.follow
        }
        return standings
    }

    func cards(_ ids: some Sequence<PageID>, in transaction: any ReadTransaction) throws -> [PageID: PageCard] {
        Dictionary(try pages.list(ids, in: transaction).map { ($0.id, $0.card) }, uniquingKeysWith: { first, _ in first })
    }
}
