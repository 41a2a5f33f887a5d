public import API
public import AttachmentsAPI
public import PagesAPI

public enum VideoTag {}
/// What a Page publishes in Channels: a film, or up to nine pictures.
public typealias VideoID = ID<VideoTag>

/// A video as the caller sees it.
public struct Video: Codable, Sendable {
    public let id: VideoID
    public let page: PageCard
    public let state: VideoState
    /// Why it failed or was refused: a problem code, or the reviewer's words.
    public let reason: String?
    public let caption: String
    /// As they stand in the caption, without `#`.
    public let topics: [String]
    /// The Pages that the caption names with `@`.
    public let pages: [PageCard]
    public let place: String?
    /// About where it was made, if its Page said so: a geohash of five characters, some five kilometres wide.
    public let cell: String?
    public let link: VideoLink?
    /// Absent in a picture post, and until the first rendition can be played.
    public let film: Film?
    /// 1 to 9, of a picture post.
    public let pictures: [Attachment]?
    /// When it became public, or is to become it.
    public let publishedAt: Timestamp?
    public let commenters: Commenters
    public let counts: VideoCounts
    /// What the caller has to do with it; absent for a visitor without an account.
    public let mine: VideoStanding?

    public init(
        id: VideoID, page: PageCard, state: VideoState, reason: String? = nil, caption: String, topics: [String] = [],
        pages: [PageCard] = [], place: String? = nil, cell: String? = nil, link: VideoLink? = nil, film: Film? = nil,
        pictures: [Attachment]? = nil,
        publishedAt: Timestamp?, commenters: Commenters, counts: VideoCounts, mine: VideoStanding? = nil
    ) {
        self.id = id
        self.page = page
        self.state = state
        self.reason = reason
        self.caption = caption
        self.topics = topics
        self.pages = pages
        self.place = place
        self.cell = cell
        self.link = link
        self.film = film
        self.pictures = pictures
        self.publishedAt = publishedAt
        self.commenters = commenters
        self.counts = counts
        self.mine = mine
    }
}

/// `preparing` until the first rendition can be played, then `held` for review where the Page is new, `scheduled` until its
/// time, and `published`.
public enum VideoState: String, OpenEnum {
    case preparing, held, scheduled, published, failed, refused, unknown
}

/// Who may comment on a video.
public enum Commenters: String, OpenEnum {
    case everyone, followers, nobody, unknown
}

/// The link underneath a video: to something in this house, or to the open web.
public struct VideoLink: Codable, Sendable, Hashable {
    /// A path of this server (`/p/…`, `/v/…`), or an `https` address.
    public let target: String
    /// 1 to 60 characters.
    public let title: String

    public init(target: String, title: String) {
        self.target = target
        self.title = title
    }
}

/// How to play a film. All paths are absolute paths on the server.
public struct Film: Codable, Sendable, Hashable {
    /// The HLS master playlist (RFC 8216).
    public let playlist: String
    /// One MP4 file for players without HLS; absent until it is made.
    public let file: String?
    public let poster: String
    /// Pixels, upright, of the largest rendition.
    public let width: Int
    public let height: Int
    /// Milliseconds.
    public let duration: Int64
    public let hasSound: Bool
    public let preview: FilmPreview?
    public let captions: [Captions]
    public let chapters: [Chapter]

    public init(
        playlist: String, file: String?, poster: String, width: Int, height: Int, duration: Int64, hasSound: Bool,
        preview: FilmPreview? = nil, captions: [Captions] = [], chapters: [Chapter] = []
    ) {
        self.playlist = playlist
        self.file = file
        self.poster = poster
        self.width = width
        self.height = height
        self.duration = duration
        self.hasSound = hasSound
        self.preview = preview
        self.captions = captions
        self.chapters = chapters
    }
}

/// One picture with many small stills in rows, for looking ahead while scrubbing.
public struct FilmPreview: Codable, Sendable, Hashable {
    public let path: String
    /// Of one still, in pixels.
    public let width: Int
    public let height: Int
    public let columns: Int
    public let count: Int
    /// Milliseconds from one still to the next.
    public let interval: Int64

    public init(path: String, width: Int, height: Int, columns: Int, count: Int, interval: Int64) {
        self.path = path
        self.width = width
        self.height = height
        self.columns = columns
        self.count = count
        self.interval = interval
    }
}

public struct Captions: Codable, Sendable, Hashable {
    /// A language tag (BCP 47): `en`, `zh-Hans`.
    public let language: String
    public let path: String

    public init(language: String, path: String) {
        self.language = language
        self.path = path
    }
}

public struct Chapter: Codable, Sendable, Hashable {
    /// Milliseconds from the beginning.
    public let start: Int64
    public let title: String

    public init(start: Int64, title: String) {
        self.start = start
        self.title = title
    }
}

public struct VideoCounts: Codable, Sendable, Hashable {
    /// Public and private ones together.
    public let likes: Int
    public let comments: Int
    public let shares: Int
    /// How often it was watched for three seconds or to its end.
    public let views: Int

    public init(likes: Int = 0, comments: Int = 0, shares: Int = 0, views: Int = 0) {
        self.likes = likes
        self.comments = comments
        self.shares = shares
        self.views = views
    }
}

/// What the caller has to do with a video.
public struct VideoStanding: Codable, Sendable, Hashable {
    public let like: LikeKind?
    public let isFavourite: Bool
    /// Where the caller stopped watching, in milliseconds; absent before the beginning and after the end.
    public let resumeAt: Int64?
    public let mayComment: Bool
    /// The caller may change and delete it.
    public let mayEdit: Bool
    /// The caller may pin, hide and delete comments.
    public let mayModerate: Bool

    public init(like: LikeKind?, isFavourite: Bool, resumeAt: Int64?, mayComment: Bool, mayEdit: Bool, mayModerate: Bool) {
        self.like = like
        self.isFavourite = isFavourite
        self.resumeAt = resumeAt
        self.mayComment = mayComment
        self.mayEdit = mayEdit
        self.mayModerate = mayModerate
    }
}

/// A private like counts, and teaches the caller's own Hot; it enters nobody's Friends.
public enum LikeKind: String, OpenEnum {
    case `public`, `private`, unknown
}

/// How far the work on a video is.
public struct VideoProgress: Codable, Sendable, Hashable {
    public let video: VideoID
    /// 0 to 100.
    public let percent: Int
    /// Seconds that are left, as far as can be told.
    public let secondsLeft: Int?
    /// It can be watched already, if not yet in every size.
    public let isPlayable: Bool

    public init(video: VideoID, percent: Int, secondsLeft: Int?, isPlayable: Bool) {
        self.video = video
        self.percent = percent
        self.secondsLeft = secondsLeft
        self.isPlayable = isPlayable
    }
}
