import API
import Kernel
import PagesAPI
import Storage

/// Lists what the caller follows in pages; each costs the same, however much it is.
struct ListFollows: Sendable {
    let database: any Database
    let follows: FollowStore
    let views: PageViews

    func callAsFunction(_ request: PageRequest, by caller: Caller) async throws -> Page<FollowedPage> {
        let limit = request.limit ?? 50
        guard (1...200).contains(limit) else { throw PagesFailure.badLimit }
        let last = request.cursor.flatMap(PageID.init)
        guard request.cursor == nil || last != nil else { throw PagesFailure.badCursor }
        return try await database.read { transaction in
            // One more than asked for tells whether there is another page.
            let records = try follows.list(by: caller.account, after: last, limit: limit + 1, in: transaction)
            let some = records.prefix(limit)
            // A Page that was closed may still be followed for a moment, until a job has ended it.
            let cards = try views.cards(some.map(\.page), in: transaction)
            let items = some.compactMap { record in
                cards[record.page].map { FollowedPage(page: $0, follow: record.follow, since: record.since) }
            }
            return Page(items: items, next: records.count > limit ? some.last?.page.description : nil)
        }
    }
}
