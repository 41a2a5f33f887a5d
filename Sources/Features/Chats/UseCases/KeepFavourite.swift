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
