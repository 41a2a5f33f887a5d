package import Kernel

/// The numbers of Channels.
package struct ChannelsRules: Sendable {
    /// So many videos of a new Page wait for review before they are public.
    package var heldVideos = 3
    /// For so long, unless an operator decides earlier.
    package var hold: Duration = .seconds(600)
    package var longestAhead: Duration = .seconds(366 * 86_400)
    /// How long it is remembered what somebody watched.
    package var actLifetime: Duration = .seconds(400 * 86_400)
    package var publishing = RateRule("channels.publish", burst: 30, per: .seconds(120))
    package var liking = RateRule("channels.like", burst: 200, per: .milliseconds(500))
    package var commenting = RateRule("channels.comment", burst: 20, per: .seconds(6))
    /// Calls, each with up to 100 acts.
    package var telling = RateRule("channels.tell", burst: 120, per: .milliseconds(500))
    package var friends = FriendsRules()
    package var following = FollowingRules()
    package var hot = HotRules()

    package init() {}
}
