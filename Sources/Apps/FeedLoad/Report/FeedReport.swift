internal import ChatLoad
internal import Foundation

/// Everything that a run measured.
package struct FeedReport: Sendable {
    let machine: Machine
    let date: Date
    let dialect: String
    let society: BuiltSociety
    let likes: LikeCount?
    let figures: FeedFigures

    /// The figures for people: `p50 / p99` in milliseconds, a column for each number of friends.
    package var table: String {
        let plan = society.plan
        let friends = plan.viewerFriends
        var lines = [
            "\(machine.processor), \(machine.cores) cores, \(machine.memoryGigabytes) GB, \(machine.system), \(date.formatted(.iso8601)), \(dialect)",
            "\(plan.people) people, \(society.friendships) friendships, \(plan.videos) videos, \(society.likes) likes, built in \(Int(society.seconds)) s",
            "", "| ms, p50 / p99 | \(friends.map { "\($0) friends" }.joined(separator: " | ")) |",
            "| --- |\(String(repeating: " --- |", count: friends.count))",
        ]
        for way in [FeedFigures.Way.calls, .http] {
            for what in FeedCase.allCases {
                let cells = friends.map { figures.quantiles(of: what, friends: $0, over: way) }
                if cells.allSatisfy({ $0 == nil }) { continue }
                let texts = cells.map { cell in cell.map { "\(text($0.p50)) / \(text($0.p99))" } ?? "–" }
                lines.append("| \(what.title)\(way == .http ? ", over HTTP" : "") | \(texts.joined(separator: " | ")) |")
            }
        }
        return (lines + (likes.map { ["", line(of: $0)] } ?? [])).joined(separator: "\n")
    }

    private func line(of likes: LikeCount) -> String {
        let rate = Int(Double(likes.together) / likes.secondsTogether)
        return "Likes: \(likes.acknowledged) answered, \(likes.kept) in the store, \(likes.left) left after all were taken back; "
            + "64 people at once gave \(likes.together) in \(text(likes.secondsTogether)) s, \(rate) a second."
    }

    private func text(_ value: Double) -> String { String(format: value < 10 ? "%.2f" : "%.1f", value) }
}
