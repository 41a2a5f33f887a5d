import API
import ChannelsAPI
import PagesAPI

/// A row of `video_comments`.
struct CommentRecord: Sendable {
    let id: CommentID
    let video: VideoID
    /// Who wrote it, also where the Page speaks.
    let author: AccountID
    /// The Page speaks, and nobody is told who wrote it.
    let isOfPage: Bool
    /// The comment under which this answer stands; nil for a comment itself.
    let root: CommentID?
    let text: String
    let at: Timestamp
    var isPinned = false
    var isHidden = false
    /// The Page where it waits until somebody has read it; nil if it does not wait.
    var heldOn: PageID?

    /// It is not for everybody: hidden, or waiting.
    var isWithheld: Bool { isHidden || heldOn != nil }
}

/// What is counted of a comment, or what is to be added to it.
struct CommentTally: Sendable, Equatable {
    var likes = 0
    /// Those that everybody sees.
    var replies = 0
}
