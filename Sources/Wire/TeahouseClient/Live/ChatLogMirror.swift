public import API
public import ChatsAPI

/// A chat's log in memory, as its reader sees it: each entry once, in order, with recalls carried out.
///
/// Feed it pages and live messages in whatever order they come. While `hasGap`, read the log after `through` and `fill`.
public struct ChatLogMirror: Sendable {
    public let chat: ChatID
    /// In the order of their numbers.
    public private(set) var entries: [Message] = []
    private var order: ChatOrder

    /// - Parameter seq: entries up to this number are not wanted.
    public init(_ chat: ChatID, after seq: Int64 = 0) {
        self.chat = chat
        order = ChatOrder(through: seq)
    }

    public var through: Int64 { order.through }
    public var hasGap: Bool { order.hasGap }

    /// Takes an entry from the live socket.
    public mutating func receive(_ message: Message) {
        guard message.chat == chat else { return }
        append(order.receive(message))
    }

    /// Takes a page of the log that was read after `through`.
    public mutating func fill(_ page: Messages) { append(order.fill(page)) }

    /// Forgets an entry that the reader deleted for themselves.
    public mutating func delete(_ seq: Int64) { entries.removeAll { $0.seq == seq } }

    private mutating func append(_ messages: [Message]) {
        for message in messages {
            entries.append(message)
            if case .recall(let recall) = message.content { blank(recall.seq) }
        }
    }

    /// An entry that was recalled says nothing any more, nor do the quotes of it.
    private mutating func blank(_ seq: Int64) {
        for (index, old) in entries.enumerated() where old.seq == seq || old.quote?.seq == seq {
            entries[index] = Message(
                id: old.id, chat: old.chat, seq: old.seq, sender: old.sender, clientID: old.clientID, sentAt: old.sentAt,
                content: old.seq == seq ? .recalled(RecalledContent()) : old.content, quote: old.seq == seq ? nil : old.quote?.recalled,
                mentions: old.seq == seq ? nil : old.mentions, mentionsAll: old.seq == seq ? nil : old.mentionsAll)
        }
    }
}
