package import Kernel

/// How many Pages, people and follows there can be, and how often they may change.
package struct PagesRules: Sendable {
    /// Pages of one owner.
    package var mostOwned = 5
    /// Pages that one account works on in any role.
    package var mostWorkedOn = 50
    /// People who work on one Page.
    package var mostMembers = 50
    /// Pages that one account follows.
    package var mostFollows = 10_000
    /// Pages that one account opens: a handle that a Page had is spent for ever.
    package var openings = RateRule("pages.open", burst: 10, per: .seconds(3 * 3600))
    /// Follows and unfollows of one account.
    package var follows = RateRule("pages.follow", burst: 200, per: .seconds(1))
    /// Reports by one account.
    package var reports = RateRule("pages.report", burst: 20, per: .seconds(60))

    package init() {}
}
