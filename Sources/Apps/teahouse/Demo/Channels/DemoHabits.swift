import API
import ChannelsAPI

/// Who watches, likes and follows what: for everybody the same each time, and different from their neighbours.
struct DemoHabits {
    let person: Int
    let handle: String

    /// How much somebody is drawn to a Page, from 0 to 1.
    func interest(in page: Int) -> Double { scattered(person, 40 + page) }

    func follows(_ page: Int) -> Bool { interest(in: page) > 0.58 }

    /// What somebody does with a post.
    struct Visit {
        /// After the post appeared, in minutes.
        let after: Double
        let source: ActSource
        /// How much of it was seen, from 0 to 1; nil if it was passed over.
        let reached: Double?
        let like: LikeKind?
        let isKept: Bool
    }

    /// - Returns: nil if they never came upon it.
    func visit(_ post: Int, of page: Int) -> Visit? {
        let interest = interest(in: page)
        // She whom most sign in as has some things left to see.
        let curiosity = handle == "mei_lin" ? 0.55 : 1
        guard scattered(person * 97 + post, 31) < (0.3 + 0.6 * interest) * curiosity else { return nil }
        let chance = scattered(person * 89 + post, 32)
        let source: ActSource = follows(page) ? .following : [.friends, .hot, .friends, .chat, .page][Int(chance * 5)]
        let after = 4 + 4_000 * cubed(scattered(person * 83 + post, 33))
        if scattered(person * 79 + post, 34) > 0.9 { return Visit(after: after, source: source, reached: nil, like: nil, isKept: false) }
        let stay = scattered(person * 73 + post, 35)
        let reached = stay < 0.25 ? 0.08 + 2 * stay : min(1, 0.45 + 0.35 * interest + 0.5 * stay)
        let isLiked = reached > 0.6 && scattered(person * 71 + post, 36) < 0.25 + 0.4 * interest
        let like: LikeKind? = isLiked ? (scattered(person * 67 + post, 37) < 0.13 ? .private : .public) : nil
        return Visit(
            after: after, source: source, reached: reached, like: like, isKept: isLiked && scattered(person * 61 + post, 38) < 0.12)
    }

    private func cubed(_ value: Double) -> Double { value * value * value }
}

extension DemoTown {
    /// What some liked just now, so that Friends begins with it.
    static func latest(in posts: [DemoPost]) -> [(who: String, post: DemoPost, time: DemoTime)] {
        let likes = [
            ("chen_zhiqiang", "koi", 1), ("amara_okafor", "lantern_night", 2), ("li_xiuying", "lantern_night", 3),
            ("yuki_tanaka", "bees", 4),
            ("mei_lin", "dinosaurs", 5), ("peter_brandt", "bees", 5), ("grandma_ruth", "cat", 6), ("zhang_wei88", "cat", 7),
            ("fatima_azz", "cat", 8),
        ]
        return likes.compactMap { who, key, minute in
            posts.first { $0.key == key }.map { (who, $0, DemoTime(0, 0, minute)) }
        }
    }
}
