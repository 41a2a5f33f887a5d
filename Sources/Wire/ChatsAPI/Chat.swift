public import API
public import AccountsAPI

public enum ChatTag {}
/// A conversation of two people or of a group.
public typealias ChatID = ID<ChatTag>

public enum ChatKind: String, OpenEnum {
    case direct, group, unknown
}

/// A row of the chat list: a chat as one member sees it.
public struct Chat: Codable, Sendable {
    public let id: ChatID
    public let kind: ChatKind
    /// The group's name, empty if nobody gave one; absent in a direct chat.
    public let name: String?
    /// The group's picture.
    public let avatar: String?
    /// The other person of a direct chat.
    public let peer: AccountCard?
    /// Of a group: how many people are in it, and the first few, from whose pictures a client composes one.
    public let memberCount: Int
    public let faces: [AccountCard]
    /// The sequence number of the newest entry.
    public let lastSeq: Int64
    /// The newest entry that this member may see.
    public let last: Message?
    public let activeAt: Timestamp
    public let mine: ChatState

    public init(
        id: ChatID, kind: ChatKind, name: String?, avatar: String?, peer: AccountCard?, memberCount: Int, faces: [AccountCard],
        lastSeq: Int64, last: Message?, activeAt: Timestamp, mine: ChatState
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.avatar = avatar
        self.peer = peer
        self.memberCount = memberCount
        self.faces = faces
        self.lastSeq = lastSeq
        self.last = last
        self.activeAt = activeAt
        self.mine = mine
    }
}

/// What is private to one member of a chat. It syncs between that member's devices and reaches nobody else.
public struct ChatState: Codable, Sendable, Hashable {
    public let chat: ChatID
    /// Everything up to this sequence number has been seen by its member. It only grows.
    public let floor: Int64
    /// Entries of others above the floor that count for the badge, at most 100.
    public let unread: Int
    /// The newest entry above the floor that mentions this member.
    public let mentionedAt: Int64?
    public let isPinned: Bool
    public let isMuted: Bool
    public let isMarkedUnread: Bool
    /// Swept from the chat list until something new arrives.
    public let isHidden: Bool
    public let draft: String?
    /// False once the member has left or was removed, or the other side is no longer a friend.
    public let maySend: Bool

    public init(
        chat: ChatID, floor: Int64, unread: Int, mentionedAt: Int64?, isPinned: Bool, isMuted: Bool, isMarkedUnread: Bool,
        isHidden: Bool, draft: String?, maySend: Bool
    ) {
        self.chat = chat
        self.floor = floor
        self.unread = unread
        self.mentionedAt = mentionedAt
        self.isPinned = isPinned
        self.isMuted = isMuted
        self.isMarkedUnread = isMarkedUnread
        self.isHidden = isHidden
        self.draft = draft
        self.maySend = maySend
    }
}

public struct ChatPath: Codable, Sendable {
    public var chat: ChatID
    public init(chat: ChatID) { self.chat = chat }
}

/// Opens the chat with one friend.
public struct OpenDirectChatRequest: Codable, Sendable {
    public var account: AccountID
    public init(account: AccountID) { self.account = account }
}

/// Changes what is present. An empty draft clears it.
public struct UpdateChatStateRequest: Codable, Sendable {
    public var chat: ChatID
    public var isPinned: Bool?
    public var isMuted: Bool?
    public var isMarkedUnread: Bool?
    public var isHidden: Bool?
    public var draft: String?
    /// Raises the floor; a lower number changes nothing.
    public var floor: Int64?

    public init(
        chat: ChatID, isPinned: Bool? = nil, isMuted: Bool? = nil, isMarkedUnread: Bool? = nil, isHidden: Bool? = nil,
        draft: String? = nil, floor: Int64? = nil
    ) {
        self.chat = chat
        self.isPinned = isPinned
        self.isMuted = isMuted
        self.isMarkedUnread = isMarkedUnread
        self.isHidden = isHidden
        self.draft = draft
        self.floor = floor
    }
}
