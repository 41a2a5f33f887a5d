public import API
public import AccountsAPI
public import PagesAPI

public enum CommentTag {}
public typealias CommentID = ID<CommentTag>

/// A comment under a video, or an answer to one.
public struct Comment: Codable, Sendable {
    public let id: CommentID
    public let video: VideoID
    public let author: CommentAuthor
    public let text: String
    public let at: Timestamp
    public let likes: Int
    public let replies: Int
    public let isPinned: Bool
    /// Hidden by the Page; then only its author and those who look after the Page see it.
    public let isHidden: Bool
    /// Waits until somebody who looks after the Page has read it; until then they and its author alone see it.
    public let isHeld: Bool
    /// The caller likes it.
    public let isLiked: Bool
    public let mayDelete: Bool

    public init(
        id: CommentID, video: VideoID, author: CommentAuthor, text: String, at: Timestamp, likes: Int, replies: Int,
        isPinned: Bool, isHidden: Bool, isHeld: Bool, isLiked: Bool, mayDelete: Bool
    ) {
        self.id = id
        self.video = video
        self.author = author
        self.text = text
        self.at = at
        self.likes = likes
        self.replies = replies
        self.isPinned = isPinned
        self.isHidden = isHidden
        self.isHeld = isHeld
        self.isLiked = isLiked
        self.mayDelete = mayDelete
    }
}

/// Who speaks in a comment: somebody as themselves, or the Page. Which of its people spoke for a Page nobody is told.
public enum CommentAuthor: Union {
    case person(AccountCard)
    case page(PageCard)
    case unknown(kind: String)

    public static let variants: [Variant<CommentAuthor>] = [
        Variant("person", CommentAuthor.person), Variant("page", CommentAuthor.page),
    ]

    public var content: (kind: String, fields: any Encodable & Sendable) {
        switch self {
        case .person(let card): ("person", card)
        case .page(let card): ("page", card)
        case .unknown(let kind): (kind, Nothing())
        }
    }
}

public struct CommentPath: Codable, Sendable {
    public var comment: CommentID
    public init(comment: CommentID) { self.comment = comment }
}

public struct CommentsRequest: Codable, Sendable {
    public var video: VideoID
    public var cursor: String?
    /// 1 to 100; 30 if absent.
    public var limit: Int?

    public init(video: VideoID, cursor: String? = nil, limit: Int? = nil) {
        self.video = video
        self.cursor = cursor
        self.limit = limit
    }
}

public struct RepliesRequest: Codable, Sendable {
    public var comment: CommentID
    public var cursor: String?
    /// 1 to 100; 30 if absent.
    public var limit: Int?

    public init(comment: CommentID, cursor: String? = nil, limit: Int? = nil) {
        self.comment = comment
        self.cursor = cursor
        self.limit = limit
    }
}

public struct CommentRequest: Codable, Sendable {
    public var video: VideoID
    /// 1 to 500 characters.
    public var text: String
    /// The comment that this one answers. An answer to an answer stands under the same comment.
    public var replyTo: CommentID?
    /// Whether the Page speaks and not the caller, for those who may publish on it; for them the Page does if absent.
    public var asPage: Bool?
    /// 1 to 64 characters of the client's choice, unique for the account, which make repeating the call harmless.
    public var clientID: String

    public init(video: VideoID, text: String, replyTo: CommentID? = nil, asPage: Bool? = nil, clientID: String) {
        self.video = video
        self.text = text
        self.replyTo = replyTo
        self.asPage = asPage
        self.clientID = clientID
    }
}

/// Changes what is present. A video has at most one pinned comment: pinning one lets the other go.
public struct ModerateCommentRequest: Codable, Sendable {
    public var comment: CommentID
    public var isPinned: Bool?
    public var isHidden: Bool?
    /// False lets a comment out that waits.
    public var isHeld: Bool?

    public init(comment: CommentID, isPinned: Bool? = nil, isHidden: Bool? = nil, isHeld: Bool? = nil) {
        self.comment = comment
        self.isPinned = isPinned
        self.isHidden = isHidden
        self.isHeld = isHeld
    }
}

/// Which comments under the videos of a Page wait until they are read.
public struct CommentFilter: Codable, Sendable, Hashable {
    /// A comment with one of them waits. Case, accents, width and look-alike letters make no difference.
    public let words: [String]
    /// A comment with an address of the web waits.
    public let holdsLinks: Bool

    public init(words: [String], holdsLinks: Bool) {
        self.words = words
        self.holdsLinks = holdsLinks
    }
}

public struct SetCommentFilterRequest: Codable, Sendable {
    public var page: PageID
    /// At most 200, each of at most 50 characters.
    public var words: [String]
    public var holdsLinks: Bool

    public init(page: PageID, words: [String], holdsLinks: Bool) {
        self.page = page
        self.words = words
        self.holdsLinks = holdsLinks
    }
}

public struct HeldCommentsRequest: Codable, Sendable {
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
