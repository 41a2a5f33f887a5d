import API
import Events
import Kernel
import PagesAPI
import Storage

/// Takes down that somebody thinks a Page should not be here. Reporting it again changes nothing.
struct ReportPage: Sendable {
    let database: any Database
    let pages: PageStore
    let members: MemberStore
    let reports = PageReportStore()
    let outbox: Outbox
    let limiter: RateLimiter
    let rules: PagesRules
    let ids: IDGenerator
    let now: TimeSource

    func callAsFunction(_ request: ReportPageRequest, by caller: Caller) async throws {
        guard request.reason != .unknown else { throw PagesFailure.badReportReason }
        guard let words = PlainText.clean(request.words ?? "", limit: 500, lines: true) else { throw PagesFailure.badReportWords }
        try limiter.take(rules.reports, key: "\(caller.account)")
        try await database.write { transaction in
            let page = try pages.load(request.page, in: transaction)
            guard try members.find(caller.account, on: page.id, in: transaction) == nil else { throw PagesFailure.ownReport }
            let report = PageReportRecord(
                id: ids.nextRaw(), page: page.id, reporter: caller.account, reason: request.reason, words: words, at: now())
            guard try reports.insert(report, in: transaction) else { return }
            try outbox.publish(
                PageReported(page: page.id, reporter: caller.account, reason: request.reason, at: report.at), in: transaction)
        }
    }
}
