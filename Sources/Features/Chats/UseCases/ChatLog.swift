import API
import AttachmentsAPI
import ChatsAPI
import Events
import Kernel
import Storage

/// The one place where an entry is put into a chat's log: it gets its number, goes to disk, and after the commit its
/// bytes, encoded once, go to every member's sockets.
struct ChatLog: Sendable {
    let ids: IDGenerator
    let now: TimeSource
    let hub: LiveHub
    let uploads: Uploads
    let cards: Cards
    let chats = ChatStore()
    let messages = MessageStore()
    let mediaEntries = MediaStore()
    let audiences = AudienceCache()

    /// What is known of an entry before it has a number.
    struct Entry {
        var sender: AccountID?
        var clientID: String?
        var content: MessageContent
        var extras = MessageExtras()
    }

    @discardableResult
    func append(_ entry: Entry, to chat: ChatRow, in transaction: any WriteTransaction) throws -> Message {
        let time = now()
        let message = Message(
            id: ids.next(), chat: chat.id, seq: try messages.nextSeq(of: chat.id, at: time, in: transaction), sender: entry.sender,
            clientID: entry.clientID, sentAt: time, content: entry.content, quote: entry.extras.quote, mentions: entry.extras.mentions,
            mentionsAll: entry.extras.mentionsAll)
        try messages.insert(message, in: transaction)
        try noteMentions(of: message, in: transaction)
        for attachment in message.content.attachments {
            let id = ids.nextRaw()
            try mediaEntries.insert(id, attachment.id, chat: chat.id, seq: message.seq, in: transaction)
            try uploads.grant(attachment.id, .message(id), transaction)
        }
        if case .card(let card) = message.content, let sender = message.sender {
            try cards.noteShare(card, chat.id, sender, transaction)
        }
        try deliver(message, in: chat, transaction)
        return message
    }

    /// A notice of the chat itself.
    @discardableResult
    func note(
        _ event: NoticeEvent, by actor: NamedAccount?, people: [NamedAccount] = [], text: String? = nil, audience: [AccountID]? = nil,
        in chat: ChatRow, _ transaction: any WriteTransaction
    ) throws -> Message {
        let notice = NoticeContent(event: event, actor: actor, people: people, text: text, audience: audience)
        return try append(Entry(content: .notice(notice)), to: chat, in: transaction)
    }

    private func noteMentions(of message: Message, in transaction: any WriteTransaction) throws {
        if message.mentionsAll == true { try messages.insertMention(of: nil, chat: message.chat, seq: message.seq, in: transaction) }
        for account in message.mentions ?? [] {
            try messages.insertMention(of: account, chat: message.chat, seq: message.seq, in: transaction)
        }
    }

    private func deliver(_ message: Message, in chat: ChatRow, _ transaction: any WriteTransaction) throws {
        let frame = try EncodedFrame(ChatsAPI.message, message)
        let everyone = try audience(of: chat, in: transaction)
        var receivers = everyone
        if case .notice(let notice) = message.content, let few = notice.audience { receivers = everyone.filter(few.contains) }
        let hub = hub
        transaction.afterCommit { [receivers] in hub.deliver(frame, to: receivers) }
    }

    /// Who is in the chat. A group's list is kept in memory under the version that the chat's row carries, so that
    /// a message to five hundred people reads one row and not five hundred.
    private func audience(of chat: ChatRow, in transaction: any WriteTransaction) throws -> [AccountID] {
        if chat.kind == .direct { return chat.pair }
        guard let current = try chats.find(chat.id, in: transaction) else { return [] }
        if let known = audiences.find(chat.id, version: current.membersVersion) { return known }
        let accounts = try chats.listAccounts(of: chat.id, in: transaction)
        // Remembered only after the commit: a version that is rolled back may come again with other members.
        let cache = audiences
        transaction.afterCommit { cache.remember(accounts, of: chat.id, version: current.membersVersion) }
        return accounts
    }
}
