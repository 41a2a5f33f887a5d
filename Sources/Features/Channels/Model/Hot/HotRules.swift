/// The numbers of Hot.
package struct HotRules: Sendable {
    /// So many of the newest public videos are looked at, and so many of those that are watched most now.
    package var newest = 300
    package var trending = 200
    /// How long a list is; then comes the end mark.
    package var length = 120
    /// A video is worth half as much after this time.
    package var halfLife: Duration = .seconds(2 * 86_400)
    /// What counts as watched most now happened within this time.
    package var trendWindow: Duration = .seconds(2 * 86_400)
    /// A video that was shown less often than this is fresh.
    package var freshImpressions = 100
    /// Every so many places one belongs to a fresh video.
    package var freshEvery = 10
    /// How many places in a hundred belong to chance.
    package var chance = 0.01
    /// A video that was shown so often, or watched, does not come again.
    package var mostShown = 2
    /// A Page has at most `mostOfPage` videos in any `window` places.
    package var mostOfPage = 2
    package var window = 10
    /// So many of the newest acts say what somebody likes.
    package var memory = 200
    package var memoryLifetime: Duration = .seconds(90 * 86_400)

    package init() {}
}
