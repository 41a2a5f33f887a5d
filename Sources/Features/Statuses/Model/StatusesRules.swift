package import Kernel

/// The numbers of Statuses.
package struct StatusesRules: Sendable {
    package var lifetime: Duration = .seconds(24 * 3600)
    /// Of a film behind a status: half a minute, and the few frames that a recording has more.
    package var longestFilm: Duration = .milliseconds(30_500)
    package var setting = RateRule("statuses.set", burst: 20, per: .seconds(30))
    package var liking = RateRule("statuses.like", burst: 200, per: .milliseconds(500))

    package init() {}
}
