import API
import ChatsAPI
import Events
import Kernel
import Storage

/// When two people become friends, their chat opens with a notice and the greeting of the one who asked.
struct OpenChatOfFriends: Sendable {
    let database: any Database
    let opening: OpenDirectChat
    let roster: GroupRoster

    /// - Parameter event: its id names the greeting, so that hearing of the same friendship twice opens the chat once.
    func callAsFunction(_ asker: AccountID, _ accepter: AccountID, greeting: String, event: EventID) async throws {
        try await database.write { transaction in
            let key = "friends.\(event)"
            guard try roster.log.messages.findSent(by: asker, clientID: key, in: transaction) == nil else { return }
            let id = try opening.open(asker, accepter, in: transaction)
            guard let chat = try roster.chats.find(id, in: transaction) else { return }
            try roster.log.note(.friendsNow, by: nil, people: try roster.named([asker, accepter], transaction), in: chat, transaction)
            let text = greeting.isEmpty ? "👋" : greeting
            try roster.log.append(
                ChatLog.Entry(sender: asker, clientID: key, content: .text(TextContent(text: text))), to: chat, in: transaction)
            for account in [asker, accepter] { try roster.tellAdded(account, id, in: transaction) }
        }
    }
}
