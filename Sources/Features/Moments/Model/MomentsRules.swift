package import Kernel

/// The numbers of Moments.
package struct MomentsRules: Sendable {
    /// How long somebody hears of what others do under a post, after doing something there.
    package var following: Duration = .seconds(24 * 3600)
    /// How long what was heard of the posts of others can be looked up.
    package var noticeLifetime: Duration = .seconds(30 * 86_400)
    package var posting = RateRule("moments.post", burst: 30, per: .seconds(60))
    package var liking = RateRule("moments.like", burst: 200, per: .milliseconds(500))
    package var commenting = RateRule("moments.comment", burst: 30, per: .seconds(3))
    package var walk = WalkRules()

    package init() {}
}

/// How the feed looks for posts. Whatever they are, the feed is the same.
package struct WalkRules: Sendable {
    /// Up to so many friends each of them is looked up.
    package var few = 1_000
    /// So many posts of everybody are read at once.
    package var batch = 500

    package init() {}
}
