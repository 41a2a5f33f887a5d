import API
import ChannelsAPI
import PagesAPI

/// A video that may be proposed, with what is known of how it is taken.
struct HotCandidate: Sendable {
    let video: VideoID
    let page: PageID
    let publishedAt: Timestamp
    /// Keys of its topics.
    let topics: [String]
    let tally: VideoTally
}
