import API
import ChannelsAPI
import PagesAPI
import Testing

@testable import Channels

@Suite struct HotRankingTests {
    private let now = Timestamp(milliseconds: 1_795_437_000_000)

    private func candidate(_ id: Int64, page: Int64, age: Duration = .zero, topics: [String] = [], _ tally: VideoTally = VideoTally())
        -> HotCandidate
    {
        HotCandidate(
            video: VideoID(rawValue: id), page: PageID(rawValue: page), publishedAt: now.adding(.zero - age), topics: topics, tally: tally)
    }

    private func rank(_ videos: [HotCandidate], rules: HotRules = HotRules(), taste: Taste = Taste(), seed: UInt64 = 1) -> [HotItem] {
        var random = SeededRandom(seed: seed)
        return HotRanking(rules: rules, score: HotScore(rules: rules, now: now), taste: taste)(videos, random: &random)
    }

    @Test(arguments: 1...20)
    func `of one Page at most two stand in any ten places`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let videos = (1...200).map { id in
            candidate(
                Int64(id), page: Int64.random(in: 1...7, using: &random),
                VideoTally(likes: Int.random(in: 0...50, using: &random), views: 60))
        }
        let pages = rank(videos, seed: seed).compactMap { item in videos.first { $0.video == item.video }?.page }
        #expect(pages.count == 120)
        for start in 0...(pages.count - 10) {
            let counts = Dictionary(pages[start..<start + 10].map { ($0, 1) }, uniquingKeysWith: +)
            #expect((counts.values.max() ?? 0) <= 2)
        }
    }

    @Test func `every tenth place belongs to what few have seen`() {
        var rules = HotRules()
        rules.chance = 0
        let known = (1...100).map {
            candidate(Int64($0), page: Int64($0), VideoTally(likes: 50, views: 100, impressions: 500, finishes: 90))
        }
        let fresh = (101...120).map { candidate(Int64($0), page: Int64($0), age: .seconds(86_400), VideoTally(impressions: $0 - 100)) }
        let items = rank(known + fresh, rules: rules)
        let places = items.prefix(100).indices.filter { items[$0].why == .fresh }
        #expect(places == Array(stride(from: 5, to: 100, by: 10)))
        // Those that were shown least come first.
        #expect(places.map { items[$0].video.rawValue } == Array(101...110))
        #expect(items[0].why == .popular)
    }

    @Test func `one place in a hundred belongs to chance`() {
        var chosen = 0
        for seed in 1...50 {
            let videos = (1...120).map { candidate(Int64($0), page: Int64($0), VideoTally(likes: 120 - $0, views: 200, impressions: 500)) }
            chosen += rank(videos, seed: UInt64(seed)).count { $0.why == .chance }
        }
        // 6,000 places: 60, give or take four standard deviations.
        #expect((29...91).contains(chosen))
    }

    @Test func `what costs its giver more counts more, refusing counts against, and age takes away`() {
        let score = HotScore(rules: HotRules(), now: now)
        func value(_ change: (inout VideoTally) -> Void, age: Duration = .zero) -> Double {
            var tally = VideoTally(views: 100, impressions: 100, finishes: 50)
            change(&tally)
            return score(candidate(1, page: 1, age: age, tally))
        }
        let plain = value { _ in }
        let (liked, commented, shared) = (value { $0.likes = 10 }, value { $0.comments = 10 }, value { $0.shares = 10 })
        #expect(plain < liked && liked < commented && commented < shared)
        #expect(value { $0.refusals = 5 } < plain)
        #expect(abs(value({ _ in }, age: .seconds(2 * 86_400)) - plain / 2) < 1e-9)
        #expect(value { $0.finishes = 90 } > plain)
    }

    @Test func `few who finish say less than many`() {
        #expect(HotScore.lowerBound(0, of: 0) == 0)
        #expect(HotScore.lowerBound(1, of: 1) < HotScore.lowerBound(90, of: 100))
        #expect(HotScore.lowerBound(9, of: 10) < HotScore.lowerBound(900, of: 1000))
        #expect(HotScore.lowerBound(900, of: 1000) < 0.9)
    }

    @Test func `what somebody liked lifts what is like it, what they refused lowers it`() {
        func act(_ kind: ActKind) -> ActRecord {
            ActRecord(account: AccountID(rawValue: 1), video: VideoID(rawValue: 1), kind: kind, at: now)
        }
        var taste = Taste()
        taste.note(act(.liked), page: PageID(rawValue: 1), topics: ["tea"])
        taste.note(act(.refused), page: PageID(rawValue: 2), topics: ["cars"])
        let (tea, cars, page, other) = (
            candidate(1, page: 9, topics: ["tea"]), candidate(2, page: 8, topics: ["cars"]), candidate(3, page: 1), candidate(4, page: 7)
        )
        #expect(taste.affinity(to: tea) > 0)
        #expect(taste.affinity(to: page) > 0)
        #expect(taste.affinity(to: cars) < 0)
        #expect(taste.affinity(to: other) == 0)
        var rules = HotRules()
        rules.chance = 0
        let items = rank([cars, other, tea, page], rules: rules, taste: taste)
        #expect(items.first?.why == .similarPage || items.first?.why == .similarTopic)
        #expect(items.last?.video == cars.video)
    }
}
