public import API
public import AccountsAPI

/// A video in a feed, with the reason why it is there.
public struct FeedItem: Codable, Sendable {
    public let video: Video
    public let reason: FeedReason

    public init(video: Video, reason: FeedReason) {
        self.video = video
        self.reason = reason
    }
}

/// Why a video stands in a feed.
public enum FeedReason: Union {
    /// Friends liked it.
    case friends(FriendsReason)
    /// The caller follows its Page.
    case following(Nothing)
    /// Many who began it finished it, liked it or shared it.
    case popular(Nothing)
    /// It is new, and somebody must be the first to see it.
    case fresh(Nothing)
    /// The caller watched or liked something under the same topic, or of the same Page.
    case similar(SimilarReason)
    /// By chance, so that the machine learns.
    case chance(Nothing)
    case unknown(kind: String)

    public static let variants: [Variant<FeedReason>] = [
        Variant("friends", FeedReason.friends), Variant("following", FeedReason.following), Variant("popular", FeedReason.popular),
        Variant("fresh", FeedReason.fresh), Variant("similar", FeedReason.similar), Variant("chance", FeedReason.chance),
    ]

    public var content: (kind: String, fields: any Encodable & Sendable) {
        switch self {
        case .friends(let fields): ("friends", fields)
        case .following(let fields): ("following", fields)
        case .popular(let fields): ("popular", fields)
        case .fresh(let fields): ("fresh", fields)
        case .similar(let fields): ("similar", fields)
        case .chance(let fields): ("chance", fields)
        case .unknown(let kind): (kind, Nothing())
        }
    }
}

public struct FriendsReason: Codable, Sendable, Hashable {
    /// Up to three, the newest liking first.
    public let friends: [AccountCard]
    /// How many friends there are in all.
    public let count: Int
    /// When the newest of them liked it.
    public let likedAt: Timestamp

    public init(friends: [AccountCard], count: Int, likedAt: Timestamp) {
        self.friends = friends
        self.count = count
        self.likedAt = likedAt
    }
}

public struct SimilarReason: Codable, Sendable, Hashable {
    /// The topic that both have, or the Page that both are of.
    public let topic: String?
    public let pageName: String?

    public init(topic: String? = nil, pageName: String? = nil) {
        self.topic = topic
        self.pageName = pageName
    }
}

/// One thing that the caller's client showed or the caller did, as the machine may remember it.
public struct Act: Codable, Sendable, Hashable {
    public let video: VideoID
    public let kind: ActKind
    public let source: ActSource
    public let at: Timestamp
    /// Of a watch: milliseconds watched, replays included.
    public let watched: Int64?
    /// Of a watch: the farthest place reached, in milliseconds.
    public let reached: Int64?

    public init(video: VideoID, kind: ActKind, source: ActSource, at: Timestamp, watched: Int64? = nil, reached: Int64? = nil) {
        self.video = video
        self.kind = kind
        self.source = source
        self.at = at
        self.watched = watched
        self.reached = reached
    }
}

/// `shown`, `watched` and `skipped` are told by clients; the others are noted by the server when they happen.
public enum ActKind: String, OpenEnum {
    case shown, watched, skipped, liked, unliked, commented, shared, kept, refused, followed, reported, unknown
}

/// Where the caller came upon a video.
public enum ActSource: String, OpenEnum {
    case friends, following, hot, page, chat, topic, link, favourites, unknown
}

public struct ChannelsSettings: Codable, Sendable, Hashable {
    /// What a like is unless the caller says otherwise.
    public let likes: LikeKind
    /// Whether the machine proposes videos at all.
    public let isHotOn: Bool

    public init(likes: LikeKind, isHotOn: Bool) {
        self.likes = likes
        self.isHotOn = isHotOn
    }
}
