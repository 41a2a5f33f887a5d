public import API
public import AccountsAPI

public enum FriendRequestTag {}
public typealias FriendRequestID = ID<FriendRequestTag>

/// How one person found the other.
public enum RequestSource: String, OpenEnum {
    case search, qr, group, card, nearby, unknown
}

/// A wish to be friends, open until it is accepted, ignored or three days old.
public struct FriendRequest: Codable, Sendable, Hashable {
    public let id: FriendRequestID
    public let person: AccountCard
    /// The caller sent it.
    public let isMine: Bool
    public let greeting: String
    public let source: RequestSource
    public let sentAt: Timestamp
    public let expires: Timestamp

    public init(
        id: FriendRequestID, person: AccountCard, isMine: Bool, greeting: String, source: RequestSource, sentAt: Timestamp,
        expires: Timestamp
    ) {
        self.id = id
        self.person = person
        self.isMine = isMine
        self.greeting = greeting
        self.source = source
        self.sentAt = sentAt
        self.expires = expires
    }
}

public struct FriendRequests: Codable, Sendable {
    /// Newest first, those of the caller among them.
    public let requests: [FriendRequest]
    public init(requests: [FriendRequest]) { self.requests = requests }
}

public struct SendFriendRequestRequest: Codable, Sendable {
    public var to: AccountID
    /// At most 100 characters.
    public var greeting: String
    public var source: RequestSource
    /// Written down now for the time when they are friends.
    public var remark: String?
    public var isChatsOnly: Bool?

    public init(to: AccountID, greeting: String, source: RequestSource, remark: String? = nil, isChatsOnly: Bool? = nil) {
        self.to = to
        self.greeting = greeting
        self.source = source
        self.remark = remark
        self.isChatsOnly = isChatsOnly
    }
}

/// The answer: an open request, or friends at once (the other side had asked, or still counts the caller as a friend).
public struct SentFriendRequest: Codable, Sendable {
    public let request: FriendRequest?
    public let contact: Contact?

    public init(request: FriendRequest? = nil, contact: Contact? = nil) {
        self.request = request
        self.contact = contact
    }
}

public struct AcceptFriendRequestRequest: Codable, Sendable {
    public var request: FriendRequestID
    public var remark: String?
    public var isChatsOnly: Bool?

    public init(request: FriendRequestID, remark: String? = nil, isChatsOnly: Bool? = nil) {
        self.request = request
        self.remark = remark
        self.isChatsOnly = isChatsOnly
    }
}

public struct FriendRequestPath: Codable, Sendable {
    public var request: FriendRequestID
    public init(request: FriendRequestID) { self.request = request }
}
