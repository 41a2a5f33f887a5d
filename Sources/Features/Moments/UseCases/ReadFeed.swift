import API
import Contacts
import Kernel
import MomentsAPI
import Storage

/// What the caller and their circle posted, strictly newest first, to the end.
///
/// It is put together when it is read: posting costs the same with ten friends and with ten thousand, and whoever hides, blocks
/// or deletes somebody is heard at once.
struct ReadFeed: Sendable {
    let database: any Database
    let moments = MomentStore()
    let sight: MomentSight
    let views: MomentViews
    let rules: WalkRules

    func callAsFunction(_ request: PageRequest, by caller: Caller) async throws -> Page<Moment> {
        let limit = try MomentPages.limit(request.limit)
        let place = try MomentPages.place(request.cursor)
        return try await database.read { transaction in
            // One more than asked for tells whether there is another page.
            let found = try find(limit + 1, below: place, for: caller.account, in: transaction)
            let page = Array(found.prefix(limit))
            return Page(
                items: try views(page, for: caller.account, in: transaction),
                next: found.count > limit ? page.last?.record.id.description : nil)
        }
    }

    private func find(
        _ count: Int, below place: MomentID, for viewer: AccountID, in transaction: any ReadTransaction
    ) throws -> [SeenMoment] {
        let authors = try Set(sight.neighbours.contacts.circle(of: viewer, in: transaction)).union([viewer])
        var walk = try FeedWalk(authors, below: place, rules: rules, in: transaction)
        var found: [SeenMoment] = []
        while found.count < count {
            let ids = try walk.next(count)
            if ids.isEmpty { break }
            let records = try moments.list(ids, in: transaction)
            found += try sight.filter(records, for: viewer, in: transaction)
            // What is older is out of reach too.
            walk.leave(try sight.outOfReach(records, for: viewer, in: transaction))
        }
        return Array(found.prefix(count))
    }
}
