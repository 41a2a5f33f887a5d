import API
import ChatsAPI
import Events
import Storage

/// A row of `messages`.
struct MessageRow: Sendable {
    static let columns = "e.id, e.chat, e.seq, e.sender, e.client_id, e.sent_at, e.content, e.extras"

    let message: Message

    init(_ row: Row) throws {
        let extras: MessageExtras? = try row.find(7, String.self).map { try EventCoding.decode(MessageExtras.self, from: $0) }
        message = Message(
            id: try row.get(0), chat: try row.get(1), seq: try row.get(2), sender: try row.find(3), clientID: try row.find(4),
            sentAt: try row.get(5), content: try EventCoding.decode(MessageContent.self, from: row.get(6)), quote: extras?.quote,
            mentions: extras?.mentions, mentionsAll: extras?.mentionsAll)
    }

    /// Whether this entry is for `reader`: some notices are told to a few only.
    static func isVisible(_ message: Message, to reader: AccountID) -> Bool {
        if case .notice(let notice) = message.content, let audience = notice.audience { return audience.contains(reader) }
        return true
    }
}
