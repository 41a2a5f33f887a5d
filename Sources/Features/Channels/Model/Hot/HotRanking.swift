import API
import ChannelsAPI
import PagesAPI

/// Puts videos in the order of somebody's Hot, and says of each why it stands there.
///
/// Most places go to what scores best. Every tenth goes to a video that few have seen, one in a hundred to chance, and of
/// one Page at most two stand in any ten places; where that leaves nothing, the list ends.
struct HotRanking: Sendable {
    let rules: HotRules
    let score: HotScore
    let taste: Taste

    func callAsFunction(_ videos: [HotCandidate], random: inout some RandomNumberGenerator) -> [HotItem] {
        var left = videos.map { (video: $0, score: score($0) * (1 + 0.8 * taste.affinity(to: $0))) }
            .sorted { ($0.score, $0.video.video) > ($1.score, $1.video.video) }.map(\.video)
        var items: [HotItem] = []
        var pages: [PageID] = []
        while items.count < rules.length {
            let crowded = crowded(pages.suffix(rules.window - 1))
            let open = left.indices.filter { !crowded.contains(left[$0].page) }
            guard let (place, item) = choose(from: open, of: left, at: items.count, &random) else { break }
            pages.append(left[place].page)
            items.append(item)
            left.remove(at: place)
        }
        return items
    }

    /// The Pages that have as many videos in these places as they may.
    private func crowded(_ pages: ArraySlice<PageID>) -> Set<PageID> {
        let counts = Dictionary(pages.map { ($0, 1) }, uniquingKeysWith: +)
        return Set(counts.filter { $0.value >= rules.mostOfPage }.keys)
    }

    private func choose(
        from open: [Int], of videos: [HotCandidate], at place: Int, _ random: inout some RandomNumberGenerator
    ) -> (Int, HotItem)? {
        guard let best = open.first else { return nil }
        if Double.random(in: 0..<1, using: &random) < rules.chance, let any = open.randomElement(using: &random) {
            return (any, HotItem(video: videos[any].video, why: .chance, propensity: rules.chance / Double(open.count)))
        }
        if place % rules.freshEvery == rules.freshEvery / 2, let fresh = freshest(of: open, videos) {
            return (fresh, HotItem(video: videos[fresh].video, why: .fresh))
        }
        return (best, item(for: videos[best]))
    }

    /// The one that was shown least; of several the one that scores best.
    private func freshest(of open: [Int], _ videos: [HotCandidate]) -> Int? {
        open.filter { videos[$0].tally.impressions < rules.freshImpressions }
            .min { (videos[$0].tally.impressions, $0) < (videos[$1].tally.impressions, $1) }
    }

    private func item(for video: HotCandidate) -> HotItem {
        if let topic = taste.topic(for: video) { return HotItem(video: video.video, why: .similarTopic, topic: topic) }
        if taste.likes(video.page) { return HotItem(video: video.video, why: .similarPage) }
        // What nobody has watched yet is not popular, whatever place it has.
        return HotItem(video: video.video, why: video.tally.views > 0 ? .popular : .fresh)
    }
}
