public import API

public struct PagePath: Codable, Sendable {
    public var page: PageID
    public init(page: PageID) { self.page = page }
}

public struct PageHandlePath: Codable, Sendable {
    public var handle: String
    public init(handle: String) { self.handle = handle }
}

public struct AccountPagesPath: Codable, Sendable {
    public var account: AccountID
    public init(account: AccountID) { self.account = account }
}

public struct CreatePageRequest: Codable, Sendable {
    /// 6 to 20 letters, digits, `_` or `-`, beginning with a letter; nobody else's.
    public var handle: String
    /// 1 to 40 characters.
    public var name: String
    /// A person's if absent.
    public var kind: PageKind?
    /// At most 500 characters.
    public var about: String?
    /// 1 to 64 characters of the client's choice, which make repeating the call harmless.
    public var clientID: String?

    public init(handle: String, name: String, kind: PageKind? = nil, about: String? = nil, clientID: String? = nil) {
        self.handle = handle
        self.name = name
        self.kind = kind
        self.about = about
        self.clientID = clientID
    }
}

/// Changes what is present; an empty string takes the picture away.
public struct UpdatePageRequest: Codable, Sendable {
    public var page: PageID
    public var name: String?
    public var about: String?
    /// The id of a ready attachment made for the purpose `avatar`.
    public var avatar: String?
    public var isOnProfile: Bool?

    public init(page: PageID, name: String? = nil, about: String? = nil, avatar: String? = nil, isOnProfile: Bool? = nil) {
        self.page = page
        self.name = name
        self.about = about
        self.avatar = avatar
        self.isOnProfile = isOnProfile
    }
}

public struct PageMemberPath: Codable, Sendable {
    public var page: PageID
    public var account: AccountID

    public init(page: PageID, account: AccountID) {
        self.page = page
        self.account = account
    }
}

/// For the owner. `owner` hands the Page over: the caller becomes an editor.
public struct SetPageMemberRequest: Codable, Sendable {
    public var page: PageID
    public var account: AccountID
    public var role: PageRole

    public init(page: PageID, account: AccountID, role: PageRole) {
        self.page = page
        self.account = account
        self.role = role
    }
}

/// Follows a Page; what is absent stays as it is, and arrives where it is new.
public struct FollowPageRequest: Codable, Sendable {
    public var page: PageID
    public var videos: Bool?
    public var articles: Bool?
    public var live: Bool?

    public init(page: PageID, videos: Bool? = nil, articles: Bool? = nil, live: Bool? = nil) {
        self.page = page
        self.videos = videos
        self.articles = articles
        self.live = live
    }
}
