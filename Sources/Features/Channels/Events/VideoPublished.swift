package import API
package import ChannelsAPI
import Events
package import PagesAPI

/// A video has become public.
package struct VideoPublished: Event {
    package static let name = "channels.videoPublished"

    package let video: VideoID
    package let page: PageID
    package let at: Timestamp
}
