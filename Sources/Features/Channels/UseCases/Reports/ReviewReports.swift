import API
import Accounts
import AccountsAPI
import ChannelsAPI
import Kernel
import Logging
import Storage

/// Shows an operator what was reported, and lets them decide about comments; about videos `ReviewVideos` does. The routes are open
/// to operators alone.
struct ReviewReports: Sendable {
    let database: any Database
    let reports = ReportStore()
    let comments = CommentStore()
    let access: CommentAccess
    let views: VideoViews
    let deletion: DeleteComment
    let neighbours: Neighbours
    let logger: Logger

    /// The newest first. What is gone meanwhile is left out.
    func list(_ request: PageRequest, by caller: Caller) async throws -> Page<Report> {
        let limit = try Int.limit(request)
        let below = request.cursor.flatMap { Int64($0) }
        guard request.cursor == nil || below.map({ $0 >= 0 }) == true else { throw ChannelsFailure.badCursor }
        return try await database.read { transaction in
            let records = try reports.list(below: below, limit: limit + 1, in: transaction)
            let page = Array(records.prefix(limit))
            let videos = try views.views(Array(Set(page.map(\.video))), for: caller, in: transaction)
            let cards = try neighbours.accounts.cards(for: Set(page.map(\.reporter)), in: transaction)
            let items = try page.compactMap { record -> Report? in
                guard let video = videos[record.video], let reporter = cards[record.reporter] else { return nil }
                var comment: Comment?
                if let id = record.comment {
                    guard let found = try find(id, for: caller, in: transaction) else { return nil }
                    comment = found
                }
                return Report(video: video, comment: comment, reporter: reporter, reason: record.reason, words: record.words, at: record.at)
            }
            return Page(items: items, next: records.count > limit ? page.last.map { "\($0.id)" } : nil)
        }
    }

    /// A comment that was reported stays, or is deleted with its answers.
    func callAsFunction(_ request: ReviewCommentRequest, by caller: Caller) async throws {
        try await database.write { transaction in
            let seen = try access.require(request.comment, for: caller, in: transaction)
            try reports.delete(about: seen.record.video, comment: request.comment, in: transaction)
            if !request.isApproved { try deletion.delete(seen, in: transaction) }
        }
        logger.notice(
            "An operator decided about a comment.",
            metadata: ["comment": "\(request.comment)", "operator": "\(caller.account)", "stays": "\(request.isApproved)"])
    }

    private func find(_ id: CommentID, for caller: Caller, in transaction: any ReadTransaction) throws -> Comment? {
        do {
            let seen = try access.require(id, for: caller, in: transaction)
            return try access.views([seen.record], under: seen.video, for: caller, in: transaction).first
        } catch let failure as Failure where failure == .notFound { return nil }
    }
}
