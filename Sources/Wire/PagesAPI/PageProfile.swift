public import API
public import AccountsAPI

public enum PageTag {}
/// The public face of a person or an organisation.
public typealias PageID = ID<PageTag>

/// A Page as it stands beside what it published.
public struct PageCard: Codable, Sendable, Hashable {
    public let id: PageID
    /// Its name in addresses, by the rules of a Teahouse ID: `/p/handle`.
    public let handle: String
    public let name: String
    /// The path of its picture; absent until one is set.
    public let avatar: String?

    public init(id: PageID, handle: String, name: String, avatar: String? = nil) {
        self.id = id
        self.handle = handle
        self.name = name
        self.avatar = avatar
    }
}

/// A Page as the caller sees it.
public struct PageProfile: Codable, Sendable, Hashable {
    public let card: PageCard
    public let kind: PageKind
    /// What the Page says about itself; empty if nothing.
    public let about: String
    /// How many follow it; who they are nobody sees, the owner included.
    public let followers: Int
    public let openedAt: Timestamp
    /// What the caller may do here; absent for those who do not work on the Page.
    public let role: PageRole?
    /// What of the Page arrives at the caller; absent if they do not follow it.
    public let follow: Follow?
    /// Whether it is a section of its owner's profile; for those who work on it.
    public let isOnProfile: Bool?

    public init(
        card: PageCard, kind: PageKind, about: String, followers: Int, openedAt: Timestamp, role: PageRole? = nil, follow: Follow? = nil,
        isOnProfile: Bool? = nil
    ) {
        self.card = card
        self.kind = kind
        self.about = about
        self.followers = followers
        self.openedAt = openedAt
        self.role = role
        self.follow = follow
        self.isOnProfile = isOnProfile
    }
}

public enum PageKind: String, OpenEnum {
    case person, organisation, unknown
}

/// What somebody may do on a Page. The owner may do everything, an editor publish and answer, a host go live, a
/// moderator look after the comments.
public enum PageRole: String, OpenEnum {
    case owner, editor, host, moderator, unknown
}

/// What of a Page arrives at a follower.
public struct Follow: Codable, Sendable, Hashable {
    public let videos: Bool
    public let articles: Bool
    public let live: Bool

    public init(videos: Bool = true, articles: Bool = true, live: Bool = true) {
        self.videos = videos
        self.articles = articles
        self.live = live
    }
}

public struct FollowedPage: Codable, Sendable, Hashable {
    public let page: PageCard
    public let follow: Follow
    public let since: Timestamp

    public init(page: PageCard, follow: Follow, since: Timestamp) {
        self.page = page
        self.follow = follow
        self.since = since
    }
}

public struct PageProfiles: Codable, Sendable {
    public let pages: [PageProfile]
    public init(pages: [PageProfile]) { self.pages = pages }
}

public struct PageCards: Codable, Sendable {
    public let pages: [PageCard]
    public init(pages: [PageCard]) { self.pages = pages }
}

/// Somebody who works on a Page.
public struct PageMember: Codable, Sendable, Hashable {
    public let card: AccountCard
    public let role: PageRole

    public init(card: AccountCard, role: PageRole) {
        self.card = card
        self.role = role
    }
}

public struct PageMembers: Codable, Sendable {
    public let members: [PageMember]
    public init(members: [PageMember]) { self.members = members }
}
