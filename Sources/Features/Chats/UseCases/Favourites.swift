import API
import AccountsAPI
import AttachmentsAPI
import ChatsAPI
import Kernel
import Storage

/// Keeps a message for the caller, as it is now; keeping it twice keeps it once.
struct KeepFavourite: Sendable {
    let database: any Database
    let access: ChatAccess
    let people: People
    let uploads: Uploads
    let ids: IDGenerator
    let now: TimeSource
    let favourites = FavouriteStore()

    func callAsFunction(_ path: MessagePath, by caller: Caller) async throws -> Favourite {
        try await database.write { transaction in
            let (seat, message) = try access.requireMessage(path, caller, in: transaction)
            if let kept = try favourites.find(caller.account, path.chat, path.seq, in: transaction) { return kept }
            guard let sender = message.sender, message.content.countsAsUnread else { throw Failure.notFound }
            let favourite = Favourite(
                id: ids.next(), senderName: try people.card(sender, transaction).name, chatName: seat.chat.name,
                content: message.content, sentAt: message.sentAt, keptAt: now())
            try favourites.insert(favourite, of: caller.account, chat: path.chat, seq: path.seq, in: transaction)
            for attachment in message.content.attachments {
                try uploads.grant(attachment.id, .favourite(favourite.id.rawValue), transaction)
            }
            return favourite
        }
    }
}

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
