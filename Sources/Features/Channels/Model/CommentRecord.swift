import API
import ChannelsAPI

/// A row of `video_comments`.
struct CommentRecord: Sendable {
    let id: CommentID
    let video: VideoID
    let author: AccountID
    /// The comment under which this answer stands; nil for a comment itself.
    let root: CommentID?
    let text: String
    let at: Timestamp
    var isPinned = false
    var isHidden = false
}

/// What is counted of a comment, or what is to be added to it.
struct CommentTally: Sendable, Equatable {
    var likes = 0
    /// Those that everybody sees.
    var replies = 0
}
