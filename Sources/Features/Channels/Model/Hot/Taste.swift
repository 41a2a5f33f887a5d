import ChannelsAPI
import PagesAPI

/// What somebody likes, as their acts tell: the topics and Pages of what they liked, shared, kept, commented or watched to
/// the end, and against them those of what they refused.
struct Taste: Sendable {
    private(set) var topics: [String: Double] = [:]
    private(set) var pages: [PageID: Double] = [:]

    /// Notes that somebody did something with a video of this Page under these topics.
    mutating func note(_ act: ActRecord, page: PageID, topics: [String]) {
        guard let weight = Self.weight(of: act) else { return }
        pages[page, default: 0] += weight
        for topic in topics { self.topics[topic, default: 0] += weight }
    }

    /// How much a video is like what they like, from -1 to 1.
    func affinity(to video: HotCandidate) -> Double {
        let best = video.topics.map { topics[$0] ?? 0 }
        let sum = (pages[video.page] ?? 0) + best.reduce(0, +)
        // Ten times the same topic are not ten times as telling as once.
        return sum / (2 + abs(sum))
    }

    /// The topic that speaks most for the video, if one does.
    func topic(for video: HotCandidate) -> String? {
        video.topics.filter { (topics[$0] ?? 0) > 0 }.max { (topics[$0] ?? 0, $1) < (topics[$1] ?? 0, $0) }
    }

    func likes(_ page: PageID) -> Bool { (pages[page] ?? 0) > 0 }

    private static func weight(of act: ActRecord) -> Double? {
        switch act.kind {
        case .liked, .kept: 1
        case .shared, .commented, .followed: 1.5
        case .watched: act.isFinish ? 0.5 : nil
        case .unliked: -1
        case .refused, .reported: -2
        case .shown, .skipped, .unknown: nil
        }
    }
}
