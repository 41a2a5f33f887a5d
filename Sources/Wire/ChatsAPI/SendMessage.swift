public import API
public import AttachmentsAPI

/// What a client hands in to be sent.
public enum Draft: Union {
    case text(TextContent)
    case pictures(AttachmentsDraft)
    case video(AttachmentDraft)
    case voice(AttachmentDraft)
    case file(AttachmentDraft)
    case place(PlaceContent)
    case contact(ContactDraft)
    case card(CardDraft)
    case unknown(kind: String)

    public static let variants: [Variant<Draft>] = [
        Variant("text", Draft.text), Variant("pictures", Draft.pictures), Variant("video", Draft.video),
        Variant("voice", Draft.voice), Variant("file", Draft.file), Variant("place", Draft.place),
        Variant("contact", Draft.contact), Variant("card", Draft.card),
    ]

    public var content: (kind: String, fields: any Encodable & Sendable) {
        switch self {
        case .text(let fields): ("text", fields)
        case .pictures(let fields): ("pictures", fields)
        case .video(let fields): ("video", fields)
        case .voice(let fields): ("voice", fields)
        case .file(let fields): ("file", fields)
        case .place(let fields): ("place", fields)
        case .contact(let fields): ("contact", fields)
        case .card(let fields): ("card", fields)
        case .unknown(let kind): (kind, Nothing())
        }
    }

    public static var placeholder: Draft { .text(TextContent(text: "")) }
}

public struct AttachmentDraft: Codable, Sendable, Hashable {
    public let attachment: AttachmentID
    public init(attachment: AttachmentID) { self.attachment = attachment }
}

public struct AttachmentsDraft: Codable, Sendable, Hashable {
    public let attachments: [AttachmentID]
    public init(attachments: [AttachmentID]) { self.attachments = attachments }
}

public struct ContactDraft: Codable, Sendable, Hashable {
    public let account: AccountID
    public init(account: AccountID) { self.account = account }
}

/// Sends a message. The same `clientID` from the same account is the same message, however often it is sent
/// and from whichever device.
public struct SendMessageRequest: Codable, Sendable {
    public var chat: ChatID
    /// 1 to 64 characters of the client's choice, unique for the account.
    public var clientID: String
    public var content: Draft
    /// The sequence number of the entry that this one answers.
    public var quote: Int64?
    public var mentions: [AccountID]?
    public var mentionsAll: Bool?

    public init(
        chat: ChatID, clientID: String, content: Draft, quote: Int64? = nil, mentions: [AccountID]? = nil, mentionsAll: Bool? = nil
    ) {
        self.chat = chat
        self.clientID = clientID
        self.content = content
        self.quote = quote
        self.mentions = mentions
        self.mentionsAll = mentionsAll
    }
}

/// The message is on disk, and this is its place.
public struct SentMessage: Codable, Sendable {
    public let id: MessageID
    public let chat: ChatID
    public let seq: Int64
    public let clientID: String
    public let sentAt: Timestamp

    public init(id: MessageID, chat: ChatID, seq: Int64, clientID: String, sentAt: Timestamp) {
        self.id = id
        self.chat = chat
        self.seq = seq
        self.clientID = clientID
        self.sentAt = sentAt
    }
}

/// A `send` frame of the live socket. Its `ref` comes back in the `answer`, whose `result` is a `SentMessage`.
public struct SendFrame: Codable, Sendable {
    public let ref: String
    public let message: SendMessageRequest

    public init(ref: String, message: SendMessageRequest) {
        self.ref = ref
        self.message = message
    }
}

/// Reads a chat's log: the entries after a number (oldest first) or before one (newest first); the newest without either.
public struct ReadMessagesRequest: Codable, Sendable {
    public var chat: ChatID
    public var after: Int64?
    public var before: Int64?
    /// 1 to 500; 50 if absent.
    public var limit: Int?

    public init(chat: ChatID, after: Int64? = nil, before: Int64? = nil, limit: Int? = nil) {
        self.chat = chat
        self.after = after
        self.before = before
        self.limit = limit
    }
}

public struct Messages: Codable, Sendable {
    /// In the order of their numbers. A number that is missing between two of them is not for this reader.
    public let messages: [Message]
    /// The newest number of the chat.
    public let lastSeq: Int64
    /// The lowest and highest number that this answer speaks for.
    public let from: Int64
    public let through: Int64

    public init(messages: [Message], lastSeq: Int64, from: Int64, through: Int64) {
        self.messages = messages
        self.lastSeq = lastSeq
        self.from = from
        self.through = through
    }
}

public struct MessagePath: Codable, Sendable, Hashable {
    public var chat: ChatID
    public var seq: Int64

    public init(chat: ChatID, seq: Int64) {
        self.chat = chat
        self.seq = seq
    }
}

public struct ForwardRequest: Codable, Sendable {
    public var chat: ChatID
    /// 1 to 100 entries of that chat.
    public var seqs: [Int64]
    /// 1 to 9 chats.
    public var to: [ChatID]
    /// As one chat history instead of one by one.
    public var merged: Bool
    /// Makes repeating the call harmless.
    public var clientID: String
    /// A word to go with it.
    public var note: String?

    public init(chat: ChatID, seqs: [Int64], to: [ChatID], merged: Bool, clientID: String, note: String? = nil) {
        self.chat = chat
        self.seqs = seqs
        self.to = to
        self.merged = merged
        self.clientID = clientID
        self.note = note
    }
}

public struct SentMessages: Codable, Sendable {
    public let messages: [SentMessage]
    public init(messages: [SentMessage]) { self.messages = messages }
}

/// Searches one chat; every filter narrows.
public struct SearchMessagesRequest: Codable, Sendable {
    public var chat: ChatID
    /// Words, in any language; all must occur.
    public var words: String?
    public var kind: String?
    public var sender: AccountID?
    public var since: Timestamp?
    public var until: Timestamp?
    /// Continues below this sequence number.
    public var before: Int64?

    public init(
        chat: ChatID, words: String? = nil, kind: String? = nil, sender: AccountID? = nil, since: Timestamp? = nil,
        until: Timestamp? = nil, before: Int64? = nil
    ) {
        self.chat = chat
        self.words = words
        self.kind = kind
        self.sender = sender
        self.since = since
        self.until = until
        self.before = before
    }
}

public struct FoundMessages: Codable, Sendable {
    /// Newest first.
    public let messages: [Message]
    /// Hand this back as `before` for more.
    public let next: Int64?

    public init(messages: [Message], next: Int64?) {
        self.messages = messages
        self.next = next
    }
}

public enum FavouriteTag {}
public typealias FavouriteID = ID<FavouriteTag>

/// A message kept for oneself, as it was.
public struct Favourite: Codable, Sendable {
    public let id: FavouriteID
    public let senderName: String
    public let chatName: String?
    public let content: MessageContent
    public let sentAt: Timestamp
    public let keptAt: Timestamp

    public init(id: FavouriteID, senderName: String, chatName: String?, content: MessageContent, sentAt: Timestamp, keptAt: Timestamp) {
        self.id = id
        self.senderName = senderName
        self.chatName = chatName
        self.content = content
        self.sentAt = sentAt
        self.keptAt = keptAt
    }
}

public struct FavouritePath: Codable, Sendable {
    public var favourite: FavouriteID
    public init(favourite: FavouriteID) { self.favourite = favourite }
}
