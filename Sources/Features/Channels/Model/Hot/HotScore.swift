import API
import ChannelsAPI
import Foundation

/// How much speaks for a video, whoever looks: how it was taken by those who saw it, less with every day.
///
/// What costs its giver something counts more than watching does: a share more than a comment, a comment more than a like.
/// Shares of people and not sums count, so that what is shown often does not win by that.
struct HotScore: Sendable {
    let rules: HotRules
    let now: Timestamp

    func callAsFunction(_ video: HotCandidate) -> Double {
        let tally = video.tally
        // Ten views that nobody had, so that the first like is not everything.
        let views = Double(tally.views) + 10
        let impressions = Double(max(tally.impressions, tally.views)) + 10
        let quality =
            Self.lowerBound(tally.finishes, of: tally.views) + 2 * Double(tally.likes) / views + 3 * Double(tally.comments) / views
            + 4 * Double(tally.shares) / views - 4 * Double(tally.refusals) / impressions
        return max(0.01, 0.1 + quality) * freshness(of: video)
    }

    private func freshness(of video: HotCandidate) -> Double {
        let age = Double(max(0, now.milliseconds - video.publishedAt.milliseconds)) / 1000
        return pow(0.5, age / (rules.halfLife / .seconds(1)))
    }

    /// The lower end of the interval in which a share lies that was found in few cases (Wilson, 1927), at 90 per cent.
    static func lowerBound(_ good: Int, of all: Int) -> Double {
        guard all > 0 else { return 0 }
        let (n, z) = (Double(all), 1.645)
        let share = min(1, Double(good) / n)
        let centre = share + z * z / (2 * n)
        let spread = z * ((share * (1 - share) + z * z / (4 * n)) / n).squareRoot()
        return max(0, (centre - spread) / (1 + z * z / n))
    }
}
