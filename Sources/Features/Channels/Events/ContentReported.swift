package import API
package import ChannelsAPI
import Events
package import PagesAPI

/// Somebody reported a video, or a comment under it, for the first time.
package struct ContentReported: Event {
    package static let name = "channels.contentReported"

    package let video: VideoID
    package let comment: CommentID?
    package let reporter: AccountID
    package let reason: ReportReason
    package let at: Timestamp
}
