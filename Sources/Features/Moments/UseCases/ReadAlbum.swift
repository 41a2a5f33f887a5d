import API
import Accounts
import Contacts
import Kernel
import MomentsAPI
import Storage

/// What one person posted, as far back as the caller may see it.
struct ReadAlbum: Sendable {
    let database: any Database
    let moments = MomentStore()
    let settings = SettingsStore()
    let sight: MomentSight
    let views: MomentViews

    /// Somebody whom the caller has not met is not there. Whoever shows the caller nothing has an empty album.
    func callAsFunction(_ request: MomentAlbumRequest, by caller: Caller) async throws -> MomentAlbum {
        let limit = try MomentPages.limit(request.limit)
        let place = try MomentPages.place(request.cursor)
        let (owner, viewer) = (request.account, caller.account)
        return try await database.read { transaction in
            let neighbours = sight.neighbours
            guard try neighbours.contacts.hasMet(owner, viewer, in: transaction),
                let card = try neighbours.accounts.cards(for: [owner], in: transaction)[owner]
            else { throw Failure.notFound }
            let standing = try sight.standing(of: viewer, to: owner, in: transaction)
            guard standing != .nobody else { return MomentAlbum(items: [], next: nil, owner: card, cover: nil, range: nil) }
            let found = try find(limit + 1, of: owner, below: place, for: viewer, in: transaction)
            let page = Array(found.prefix(limit))
            let own = try settings.load(of: owner, in: transaction)
            return MomentAlbum(
                items: try views(page, for: viewer, in: transaction),
                next: found.count > limit ? page.last?.record.id.description : nil, owner: card, cover: own.cover,
                range: standing == .stranger ? nil : own.range)
        }
    }

    private func find(
        _ count: Int, of owner: AccountID, below place: MomentID, for viewer: AccountID, in transaction: any ReadTransaction
    ) throws -> [SeenMoment] {
        var (found, place): ([SeenMoment], MomentID) = ([], place)
        while found.count < count {
            let records = try moments.list(of: owner, below: place, limit: count, in: transaction)
            found += try sight.filter(records, for: viewer, in: transaction)
            guard records.count == count, let last = records.last else { break }
            // What is older is out of reach too.
            if try !sight.outOfReach([last], for: viewer, in: transaction).isEmpty { break }
            place = last.id
        }
        return Array(found.prefix(count))
    }
}
