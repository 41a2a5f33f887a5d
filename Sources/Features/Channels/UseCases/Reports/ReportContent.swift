import API
import ChannelsAPI
import Events
import Kernel
import PagesAPI
import Storage

/// Takes down that somebody thinks a video, or a comment, should not be here. Reporting the same again changes nothing.
struct ReportContent: Sendable {
    let database: any Database
    let reports = ReportStore()
    let acts = ActStore()
    let visibility: VideoVisibility
    let comments: CommentAccess
    let outbox: Outbox
    let limiter: RateLimiter
    let rules: ChannelsRules
    let ids: IDGenerator
    let now: TimeSource

    func callAsFunction(_ request: ReportVideoRequest, by caller: Caller) async throws {
        let words = try check(request.reason, request.words, by: caller)
        try await database.write { transaction in
            let seen = try visibility.requirePublic(request.video, for: caller, in: transaction)
            if seen.isWorker { throw ChannelsFailure.ownReport }
            guard try note(request.video, nil, request.reason, words, by: caller, in: transaction) else { return }
            _ = try acts.insert(ActRecord(account: caller.account, video: request.video, kind: .reported, at: now()), in: transaction)
        }
    }

    func callAsFunction(_ request: ReportCommentRequest, by caller: Caller) async throws {
        let words = try check(request.reason, request.words, by: caller)
        try await database.write { transaction in
            let seen = try comments.require(request.comment, for: caller, in: transaction)
            if seen.record.author == caller.account || seen.record.isOfPage && seen.video.isWorker { throw ChannelsFailure.ownReport }
            _ = try note(seen.record.video, request.comment, request.reason, words, by: caller, in: transaction)
        }
    }

    private func check(_ reason: ReportReason, _ words: String?, by caller: Caller) throws -> String {
        guard reason != .unknown else { throw ChannelsFailure.badReportReason }
        guard let words = PlainText.clean(words ?? "", limit: 500, lines: true) else { throw ChannelsFailure.badReportWords }
        try limiter.take(rules.reporting, key: "\(caller.account)")
        return words
    }

    /// - Returns: false if this person reported it already.
    private func note(
        _ video: VideoID, _ comment: CommentID?, _ reason: ReportReason, _ words: String, by caller: Caller,
        in transaction: any WriteTransaction
    ) throws -> Bool {
        let at = now()
        let record = ReportRecord(
            id: ids.nextRaw(), video: video, comment: comment, reporter: caller.account, reason: reason, words: words, at: at)
        guard try reports.insert(record, in: transaction) else { return false }
        try outbox.publish(
            ContentReported(video: video, comment: comment, reporter: caller.account, reason: reason, at: at), in: transaction)
        return true
    }
}
