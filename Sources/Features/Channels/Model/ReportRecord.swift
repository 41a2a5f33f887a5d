import API
import ChannelsAPI
import PagesAPI

/// A row of `channel_reports`: one person about one thing.
struct ReportRecord: Sendable {
    let id: Int64
    let video: VideoID
    /// Nil if the video itself is meant.
    let comment: CommentID?
    let reporter: AccountID
    let reason: ReportReason
    let words: String
    let at: Timestamp
}
