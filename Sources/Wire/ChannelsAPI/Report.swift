public import API
public import AccountsAPI
public import PagesAPI

public struct ReportVideoRequest: Codable, Sendable {
    public var video: VideoID
    public var reason: ReportReason
    /// At most 500 characters, for whoever decides.
    public var words: String?

    public init(video: VideoID, reason: ReportReason, words: String? = nil) {
        self.video = video
        self.reason = reason
        self.words = words
    }
}

public struct ReportCommentRequest: Codable, Sendable {
    public var comment: CommentID
    public var reason: ReportReason
    /// At most 500 characters, for whoever decides.
    public var words: String?

    public init(comment: CommentID, reason: ReportReason, words: String? = nil) {
        self.comment = comment
        self.reason = reason
        self.words = words
    }
}

/// What somebody reported, as the operator sees it.
public struct Report: Codable, Sendable {
    /// The video, or the one under which the comment stands.
    public let video: Video
    /// The comment, if it is about one.
    public let comment: Comment?
    public let reporter: AccountCard
    public let reason: ReportReason
    public let words: String
    public let at: Timestamp

    public init(video: Video, comment: Comment?, reporter: AccountCard, reason: ReportReason, words: String, at: Timestamp) {
        self.video = video
        self.comment = comment
        self.reporter = reporter
        self.reason = reason
        self.words = words
        self.at = at
    }
}

public struct ReviewCommentRequest: Codable, Sendable {
    public var comment: CommentID
    /// It stays; otherwise it is deleted with its answers.
    public var isApproved: Bool

    public init(comment: CommentID, isApproved: Bool) {
        self.comment = comment
        self.isApproved = isApproved
    }
}
