public import API
public import AccountsAPI

/// Somebody, as the caller may see them.
public struct Person: Codable, Sendable {
    public let card: AccountCard
    public let relation: Relation
    /// Present for friends.
    public let contact: Contact?
    /// The open request between the two, where there is one.
    public let request: FriendRequest?
    /// The caller has blocked this person.
    public let isBlocked: Bool

    public init(card: AccountCard, relation: Relation, contact: Contact?, request: FriendRequest?, isBlocked: Bool) {
        self.card = card
        self.relation = relation
        self.contact = contact
        self.request = request
        self.isBlocked = isBlocked
    }
}

public enum Relation: String, OpenEnum {
    case me, friend, stranger, unknown
}

/// A friend, with what the caller alone has written down about them.
public struct Contact: Codable, Sendable, Hashable {
    public let card: AccountCard
    public let remark: String?
    public let tags: [TagID]
    public let isStarred: Bool
    /// Hides Moments and Status both ways.
    public let isChatsOnly: Bool
    public let hidesMine: Bool
    public let hidesTheirs: Bool
    public let since: Timestamp

    public init(
        card: AccountCard, remark: String?, tags: [TagID], isStarred: Bool, isChatsOnly: Bool, hidesMine: Bool, hidesTheirs: Bool,
        since: Timestamp
    ) {
        self.card = card
        self.remark = remark
        self.tags = tags
        self.isStarred = isStarred
        self.isChatsOnly = isChatsOnly
        self.hidesMine = hidesMine
        self.hidesTheirs = hidesTheirs
        self.since = since
    }
}

public struct AccountPath: Codable, Sendable {
    public var account: AccountID
    public init(account: AccountID) { self.account = account }
}

public struct HandlePath: Codable, Sendable {
    public var handle: String
    public init(handle: String) { self.handle = handle }
}

/// Changes what is present. An empty remark clears it; `tags` replaces the whole set.
public struct UpdateContactRequest: Codable, Sendable {
    public var account: AccountID
    public var remark: String?
    public var tags: [TagID]?
    public var isStarred: Bool?
    public var isChatsOnly: Bool?
    public var hidesMine: Bool?
    public var hidesTheirs: Bool?

    public init(
        account: AccountID, remark: String? = nil, tags: [TagID]? = nil, isStarred: Bool? = nil, isChatsOnly: Bool? = nil,
        hidesMine: Bool? = nil, hidesTheirs: Bool? = nil
    ) {
        self.account = account
        self.remark = remark
        self.tags = tags
        self.isStarred = isStarred
        self.isChatsOnly = isChatsOnly
        self.hidesMine = hidesMine
        self.hidesTheirs = hidesTheirs
    }
}

public enum TagTag {}
public typealias TagID = ID<TagTag>

/// A private list of friends.
public struct Tag: Codable, Sendable, Hashable {
    public let id: TagID
    public let name: String
    public let count: Int

    public init(id: TagID, name: String, count: Int) {
        self.id = id
        self.name = name
        self.count = count
    }
}

public struct Tags: Codable, Sendable {
    public let tags: [Tag]
    public init(tags: [Tag]) { self.tags = tags }
}

public struct CreateTagRequest: Codable, Sendable {
    public var name: String
    public var members: [AccountID]

    public init(name: String, members: [AccountID] = []) {
        self.name = name
        self.members = members
    }
}

/// Changes what is present; `members` replaces the whole list.
public struct UpdateTagRequest: Codable, Sendable {
    public var tag: TagID
    public var name: String?
    public var members: [AccountID]?

    public init(tag: TagID, name: String? = nil, members: [AccountID]? = nil) {
        self.tag = tag
        self.name = name
        self.members = members
    }
}

public struct TagPath: Codable, Sendable {
    public var tag: TagID
    public init(tag: TagID) { self.tag = tag }
}

public struct BlockedPeople: Codable, Sendable {
    public let people: [AccountCard]
    public init(people: [AccountCard]) { self.people = people }
}

/// The own QR card: whoever holds the link may see who it is and ask to be friends.
public struct ContactCard: Codable, Sendable {
    public let link: String
    public init(link: String) { self.link = link }
}

public struct CardPath: Codable, Sendable {
    public var code: String
    public init(code: String) { self.code = code }
}
