public import API
public import AccountsAPI
public import AttachmentsAPI

public enum MessageTag {}
public typealias MessageID = ID<MessageTag>

/// One entry of a chat's log. Its place is `seq`: 1, 2, 3 … without a gap, the same for every member.
public struct Message: Codable, Sendable {
    public let id: MessageID
    public let chat: ChatID
    public let seq: Int64
    /// Who wrote it; absent for notices of the chat itself.
    public let sender: AccountID?
    /// The name under which the sending device knew it before it was acknowledged.
    public let clientID: String?
    public let sentAt: Timestamp
    public let content: MessageContent
    /// The entry that this one answers, as it was then.
    public let quote: Quote?
    /// Who is addressed; everyone in the group if `mentionsAll`.
    public let mentions: [AccountID]?
    public let mentionsAll: Bool?

    public init(
        id: MessageID, chat: ChatID, seq: Int64, sender: AccountID?, clientID: String?, sentAt: Timestamp, content: MessageContent,
        quote: Quote? = nil, mentions: [AccountID]? = nil, mentionsAll: Bool? = nil
    ) {
        self.id = id
        self.chat = chat
        self.seq = seq
        self.sender = sender
        self.clientID = clientID
        self.sentAt = sentAt
        self.content = content
        self.quote = quote
        self.mentions = mentions
        self.mentionsAll = mentionsAll
    }
}

/// An earlier entry, quoted.
public struct Quote: Codable, Sendable, Hashable {
    public let seq: Int64
    public let sender: AccountID
    public let senderName: String
    public let kind: String
    /// The first 100 characters of a text; the file's name; empty otherwise.
    public let excerpt: String

    public init(seq: Int64, sender: AccountID, senderName: String, kind: String, excerpt: String) {
        self.seq = seq
        self.sender = sender
        self.senderName = senderName
        self.kind = kind
        self.excerpt = excerpt
    }
}

extension Quote {
    /// What is left of it when the quoted entry was recalled.
    public var recalled: Quote { Quote(seq: seq, sender: sender, senderName: senderName, kind: "recalled", excerpt: "") }
}

/// What a message says or shows.
public enum MessageContent: Union {
    case text(TextContent)
    case pictures(PicturesContent)
    case video(VideoContent)
    case voice(VoiceContent)
    case file(FileContent)
    case place(PlaceContent)
    case contact(ContactContent)
    /// Something of this house: a video, a Page.
    case card(CardContent)
    case invitation(GroupInvitationContent)
    case history(HistoryContent)
    /// Something happened in the chat: a person came, the name changed.
    case notice(NoticeContent)
    /// The entry `seq` was recalled by its author; shown in its place.
    case recall(RecallContent)
    /// Stands where a recalled entry stood.
    case recalled(RecalledContent)
    case unknown(kind: String)

    public static let variants: [Variant<MessageContent>] = [
        Variant("text", MessageContent.text), Variant("pictures", MessageContent.pictures),
        Variant("video", MessageContent.video), Variant("voice", MessageContent.voice), Variant("file", MessageContent.file),
        Variant("place", MessageContent.place), Variant("contact", MessageContent.contact), Variant("card", MessageContent.card),
        Variant("invitation", MessageContent.invitation), Variant("history", MessageContent.history),
        Variant("notice", MessageContent.notice), Variant("recall", MessageContent.recall),
        Variant("recalled", MessageContent.recalled),
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
        case .invitation(let fields): ("invitation", fields)
        case .history(let fields): ("history", fields)
        case .notice(let fields): ("notice", fields)
        case .recall(let fields): ("recall", fields)
        case .recalled(let fields): ("recalled", fields)
        case .unknown(let kind): (kind, Nothing())
        }
    }
}

public struct TextContent: Codable, Sendable, Hashable {
    /// 1 to 10,000 characters.
    public let text: String
    public init(text: String) { self.text = text }
}

public struct PicturesContent: Codable, Sendable, Hashable {
    /// 1 to 9.
    public let pictures: [Attachment]
    public init(pictures: [Attachment]) { self.pictures = pictures }
}

public struct VideoContent: Codable, Sendable, Hashable {
    public let video: Attachment
    public init(video: Attachment) { self.video = video }
}

public struct VoiceContent: Codable, Sendable, Hashable {
    public let voice: Attachment
    public init(voice: Attachment) { self.voice = voice }
}

public struct FileContent: Codable, Sendable, Hashable {
    public let file: Attachment
    public init(file: Attachment) { self.file = file }
}

public struct ContactContent: Codable, Sendable, Hashable {
    public let card: AccountCard
    public init(card: AccountCard) { self.card = card }
}

/// A card that lets the receiver join a group.
public struct GroupInvitationContent: Codable, Sendable, Hashable {
    public let chat: ChatID
    public let code: String
    public let name: String
    public let memberCount: Int

    public init(chat: ChatID, code: String, name: String, memberCount: Int) {
        self.chat = chat
        self.code = code
        self.name = name
        self.memberCount = memberCount
    }
}

/// Several messages of another chat, forwarded as one.
public struct HistoryContent: Codable, Sendable {
    public let title: HistoryTitle
    public let lines: [HistoryLine]

    public init(title: HistoryTitle, lines: [HistoryLine]) {
        self.title = title
        self.lines = lines
    }
}

/// Whose conversation it was: two names of a direct chat, or the name of a group. Clients put it into words.
public struct HistoryTitle: Codable, Sendable, Hashable {
    public let names: [String]
    public let isGroup: Bool

    public init(names: [String], isGroup: Bool) {
        self.names = names
        self.isGroup = isGroup
    }
}

public struct HistoryLine: Codable, Sendable {
    public let senderName: String
    public let senderAvatar: String?
    public let sentAt: Timestamp
    public let content: MessageContent

    public init(senderName: String, senderAvatar: String?, sentAt: Timestamp, content: MessageContent) {
        self.senderName = senderName
        self.senderAvatar = senderAvatar
        self.sentAt = sentAt
        self.content = content
    }
}

public struct RecallContent: Codable, Sendable, Hashable {
    public let seq: Int64
    public init(seq: Int64) { self.seq = seq }
}

public struct RecalledContent: Codable, Sendable, Hashable {
    public init() {}
}

/// Something that happened in a chat, with the names as they were then.
public struct NoticeContent: Codable, Sendable, Hashable {
    public let event: NoticeEvent
    public let actor: NamedAccount?
    public let people: [NamedAccount]
    /// The new name or announcement, where it is one of those.
    public let text: String?
    /// Told to these members only (leaving is told to the owner and admins); absent: to all.
    public let audience: [AccountID]?

    public init(event: NoticeEvent, actor: NamedAccount?, people: [NamedAccount] = [], text: String? = nil, audience: [AccountID]? = nil) {
        self.event = event
        self.actor = actor
        self.people = people
        self.text = text
        self.audience = audience
    }
}

public enum NoticeEvent: String, OpenEnum {
    case friendsNow, groupCreated, peopleAdded, personJoined, personRemoved, personLeft, renamed, pictureChanged, announced,
        ownerChanged, adminsAdded, adminsRemoved, approvalOn, approvalOff, unknown
}
