import API
import AccountsAPI
import AttachmentsAPI
import ChatsAPI
import Kernel
import Storage

/// Drops something that the caller had kept.
struct DropFavourite: Sendable {
    let database: any Database
    let uploads: Uploads
    let favourites = FavouriteStore()

    func callAsFunction(_ path: FavouritePath, by caller: Caller) async throws {
        try await database.write { transaction in
            guard let dropped = try favourites.remove(path.favourite, of: caller.account, in: transaction) else { throw Failure.notFound }
            for attachment in dropped.content.attachments {
                try uploads.revoke(attachment.id, .favourite(path.favourite.rawValue), transaction)
            }
        }
    }
}
