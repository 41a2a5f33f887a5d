public import API
public import AccountsAPI

public enum CommentTag {}
public typealias CommentID = ID<CommentTag>

/// A comment under a video, or an answer to one.
public struct Comment: Codable, Sendable {
    public let id: CommentID
    public let video: VideoID
    public let author: AccountCard
    /// Whether the author works on the Page.
    public let isOfPage: Bool
    public let text: String
    public let at: Timestamp
    public let likes: Int
    public let replies: Int
    public let isPinned: Bool
    /// Hidden by the Page; then only its author and those who look after the Page see it.
    public let isHidden: Bool
    /// The caller likes it.
    public let isLiked: Bool
    public let mayDelete: Bool

    public init(
        id: CommentID, video: VideoID, author: AccountCard, isOfPage: Bool, text: String, at: Timestamp, likes: Int, replies: Int,
        isPinned: Bool, isHidden: Bool, isLiked: Bool, mayDelete: Bool
    ) {
        self.id = id
        self.video = video
        self.author = author
        self.isOfPage = isOfPage
        self.text = text
        self.at = at
        self.likes = likes
        self.replies = replies
        self.isPinned = isPinned
        self.isHidden = isHidden
        self.isLiked = isLiked
        self.mayDelete = mayDelete
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
    /// 1 to 64 characters of the client's choice, unique for the account, which make repeating the call harmless.
    public var clientID: String

    public init(video: VideoID, text: String, replyTo: CommentID? = nil, clientID: String) {
        self.video = video
        self.text = text
        self.replyTo = replyTo
        self.clientID = clientID
    }
}

/// Changes what is present. A video has at most one pinned comment: pinning one lets the other go.
public struct ModerateCommentRequest: Codable, Sendable {
    public var comment: CommentID
    public var isPinned: Bool?
    public var isHidden: Bool?

    public init(comment: CommentID, isPinned: Bool? = nil, isHidden: Bool? = nil) {
        self.comment = comment
        self.isPinned = isPinned
        self.isHidden = isHidden
    }
}
