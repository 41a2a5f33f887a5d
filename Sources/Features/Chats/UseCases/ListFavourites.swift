import API
import AccountsAPI
import AttachmentsAPI
import ChatsAPI
import Kernel
import Storage

/// Lists what the caller has kept, newest first.
struct ListFavourites: Sendable {
    let database: any Database
    let favourites = FavouriteStore()

    func callAsFunction(_ request: PageRequest, by caller: Caller) async throws -> Page<Favourite> {
        let limit = min(max(request.limit ?? 50, 1), 200)
        let place = try request.cursor.map { text in
            guard let id = FavouriteID(text) else {
                throw Failure.invalid("bad_cursor", "This page of the list cannot be found. Please start again.", field: "cursor")
            }
            return id
        }
        return try await database.read { transaction in
            let rows = try favourites.list(of: caller.account, before: place, limit: limit + 1, in: transaction)
            let page = Array(rows.prefix(limit))
            return Page(items: page, next: rows.count > limit ? page.last?.id.description : nil)
        }
    }
}
