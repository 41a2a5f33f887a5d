public import API
public import AttachmentsAPI
public import PagesAPI

public struct VideoPath: Codable, Sendable {
    public var video: VideoID
    public init(video: VideoID) { self.video = video }
}

public struct PageVideosRequest: Codable, Sendable {
    public var page: PageID
    public var cursor: String?
    /// 1 to 100; 30 if absent.
    public var limit: Int?

    public init(page: PageID, cursor: String? = nil, limit: Int? = nil) {
        self.page = page
        self.cursor = cursor
        self.limit = limit
    }
}

public struct TopicPath: Codable, Sendable {
    public var topic: String
    public init(topic: String) { self.topic = topic }
}

public struct TopicRequest: Codable, Sendable {
    public var topic: String
    /// Newest first if absent.
    public var order: TopicOrder?
    public var cursor: String?
    /// 1 to 100; 30 if absent.
    public var limit: Int?

    public init(topic: String, order: TopicOrder? = nil, cursor: String? = nil, limit: Int? = nil) {
        self.topic = topic
        self.order = order
        self.cursor = cursor
        self.limit = limit
    }
}

/// In which order videos under a topic are listed; most watched are the most watched of the newest 1,000.
public enum TopicOrder: String, OpenEnum {
    case newest, mostWatched, unknown
}

/// Publishes one film, or one to nine pictures.
public struct PublishVideoRequest: Codable, Sendable {
    public var page: PageID
    /// An own upload made for the purpose `film`.
    public var film: AttachmentID?
    /// Own uploads made for the purpose `picture`.
    public var pictures: [AttachmentID]?
    /// At most 1,000 characters; `#topics` and `@pages` in it are found.
    public var caption: String
    /// At most 60 characters.
    public var place: String?
    /// About where it was made, a geohash of five characters, some five kilometres wide; of a longer one the rest is thrown
    /// away unread. It can then be found nearby.
    public var cell: String?
    public var link: VideoLink?
    /// Milliseconds into the film at which its poster is taken; a good frame is chosen if absent.
    public var posterAt: Int64?
    public var chapters: [Chapter]?
    /// Everyone if absent.
    public var commenters: Commenters?
    /// When to become public, at most a year ahead; at once if absent.
    public var publishAt: Timestamp?
    /// 1 to 64 characters of the client's choice, unique for the account, which make repeating the call harmless.
    public var clientID: String

    public init(
        page: PageID, film: AttachmentID? = nil, pictures: [AttachmentID]? = nil, caption: String, place: String? = nil,
        cell: String? = nil, link: VideoLink? = nil, posterAt: Int64? = nil, chapters: [Chapter]? = nil, commenters: Commenters? = nil,
        publishAt: Timestamp? = nil, clientID: String
    ) {
        self.page = page
        self.film = film
        self.pictures = pictures
        self.caption = caption
        self.place = place
        self.cell = cell
        self.link = link
        self.posterAt = posterAt
        self.chapters = chapters
        self.commenters = commenters
        self.publishAt = publishAt
        self.clientID = clientID
    }
}

/// Changes what is present; an empty place, an empty cell, and a link with an empty target are taken away.
public struct UpdateVideoRequest: Codable, Sendable {
    public var video: VideoID
    public var caption: String?
    public var place: String?
    public var cell: String?
    public var link: VideoLink?
    public var chapters: [Chapter]?
    public var commenters: Commenters?

    public init(
        video: VideoID, caption: String? = nil, place: String? = nil, cell: String? = nil, link: VideoLink? = nil,
        chapters: [Chapter]? = nil, commenters: Commenters? = nil
    ) {
        self.video = video
        self.caption = caption
        self.place = place
        self.cell = cell
        self.link = link
        self.chapters = chapters
        self.commenters = commenters
    }
}

public struct CaptionsPath: Codable, Sendable {
    public var video: VideoID
    public var language: String

    public init(video: VideoID, language: String) {
        self.video = video
        self.language = language
    }
}

public struct SetCaptionsRequest: Codable, Sendable {
    public var video: VideoID
    /// A language tag (BCP 47): `en`, `zh-Hans`.
    public var language: String
    /// A WebVTT file of at most 500,000 characters.
    public var text: String

    public init(video: VideoID, language: String, text: String) {
        self.video = video
        self.language = language
        self.text = text
    }
}

public struct ReviewVideoRequest: Codable, Sendable {
    public var video: VideoID
    public var isApproved: Bool
    /// Told to the author of a refused video; 1 to 200 characters then.
    public var reason: String?

    public init(video: VideoID, isApproved: Bool, reason: String? = nil) {
        self.video = video
        self.isApproved = isApproved
        self.reason = reason
    }
}

public struct LikeVideoRequest: Codable, Sendable {
    public var video: VideoID
    /// As the caller's settings say if absent.
    public var kind: LikeKind?
    public var source: ActSource?

    public init(video: VideoID, kind: LikeKind? = nil, source: ActSource? = nil) {
        self.video = video
        self.kind = kind
        self.source = source
    }
}

/// Up to 100 acts of the kinds `shown`, `watched` and `skipped`; those of videos that are gone are left out quietly.
public struct TellActsRequest: Codable, Sendable {
    public var acts: [Act]
    public init(acts: [Act]) { self.acts = acts }
}

public struct UpdateChannelsSettingsRequest: Codable, Sendable {
    public var likes: LikeKind?
    public var isHotOn: Bool?

    public init(likes: LikeKind? = nil, isHotOn: Bool? = nil) {
        self.likes = likes
        self.isHotOn = isHotOn
    }
}

public struct PageFiguresRequest: Codable, Sendable {
    public var page: PageID
    /// 1 to 365; 28 if absent.
    public var days: Int?

    public init(page: PageID, days: Int? = nil) {
        self.page = page
        self.days = days
    }
}
