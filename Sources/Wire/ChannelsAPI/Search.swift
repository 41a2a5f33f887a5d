public import API
public import PagesAPI

/// Looks for videos, Pages or topics.
public struct ChannelsSearchRequest: Codable, Sendable {
    /// At most 100 characters; all words must be found. Of topics, how they begin.
    public var words: String
    public var kind: SearchKind
    public var cursor: String?
    /// 1 to 100; 30 if absent.
    public var limit: Int?

    public init(words: String, kind: SearchKind, cursor: String? = nil, limit: Int? = nil) {
        self.words = words
        self.kind = kind
        self.cursor = cursor
        self.limit = limit
    }
}

public enum SearchKind: String, OpenEnum {
    case videos, pages, topics, unknown
}

/// What a search found.
public enum SearchHit: Union {
    case video(FoundVideo)
    case page(FoundPage)
    case topic(TopicView)
    case unknown(kind: String)

    public static let variants: [Variant<SearchHit>] = [
        Variant("video", SearchHit.video), Variant("page", SearchHit.page), Variant("topic", SearchHit.topic),
    ]

    public var content: (kind: String, fields: any Encodable & Sendable) {
        switch self {
        case .video(let fields): ("video", fields)
        case .page(let fields): ("page", fields)
        case .topic(let fields): ("topic", fields)
        case .unknown(let kind): (kind, Nothing())
        }
    }
}

public struct FoundVideo: Codable, Sendable {
    public let video: Video
    /// The friends who like it publicly, because of whom it stands so high; absent if there are none.
    public let friends: FriendsReason?
    /// Where the words stand in its caption, in order.
    public let ranges: [TextRange]

    public init(video: Video, friends: FriendsReason?, ranges: [TextRange]) {
        self.video = video
        self.friends = friends
        self.ranges = ranges
    }
}

public struct FoundPage: Codable, Sendable, Hashable {
    public let page: PageCard
    /// The caller follows it.
    public let isFollowed: Bool
    /// Where the words stand in its name, in order.
    public let ranges: [TextRange]

    public init(page: PageCard, isFollowed: Bool, ranges: [TextRange]) {
        self.page = page
        self.isFollowed = isFollowed
        self.ranges = ranges
    }
}

/// A topic, and how much stands under it.
public struct TopicView: Codable, Sendable, Hashable {
    /// As it was written first, without `#`.
    public let topic: String
    /// How many public videos there are.
    public let videos: Int

    public init(topic: String, videos: Int) {
        self.topic = topic
        self.videos = videos
    }
}

/// A stretch of a text, in UTF-16 code units.
public struct TextRange: Codable, Sendable, Hashable {
    public let start: Int
    public let length: Int

    public init(start: Int, length: Int) {
        self.start = start
        self.length = length
    }
}
