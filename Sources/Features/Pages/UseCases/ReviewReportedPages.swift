import API
import Accounts
import AccountsAPI
import Kernel
import Logging
import PagesAPI
import Storage

/// Shows an operator which Pages were reported, and lets them decide. The routes are open to operators alone.
struct ReviewReportedPages: Sendable {
    let database: any Database
    let pages: PageStore
    let reports = PageReportStore()
    let views: PageViews
    let accounts: AccountsFeature
    let closePage: ClosePage
    let logger: Logger

    /// The newest first. Pages that were closed meanwhile are left out.
    func list(_ request: PageRequest, by caller: Caller) async throws -> Page<PageReport> {
        let limit = request.limit ?? 50
        guard (1...200).contains(limit) else { throw PagesFailure.badLimit }
        let below = request.cursor.flatMap { Int64($0) }
        guard request.cursor == nil || below.map({ $0 >= 0 }) == true else { throw PagesFailure.badCursor }
        return try await database.read { transaction in
            let records = try reports.list(below: below, limit: limit + 1, in: transaction)
            let shown = Array(records.prefix(limit))
            let profiles = try views.profiles(
                try pages.list(Set(shown.map(\.page)), in: transaction), for: caller.account, in: transaction)
            let byID = Dictionary(profiles.map { ($0.card.id, $0) }, uniquingKeysWith: { first, _ in first })
            let cards = try accounts.cards(for: Set(shown.map(\.reporter)), in: transaction)
            let items = shown.compactMap { record -> PageReport? in
                guard let page = byID[record.page], let reporter = cards[record.reporter] else { return nil }
                return PageReport(page: page, reporter: reporter, reason: record.reason, words: record.words, at: record.at)
            }
            return Page(items: items, next: records.count > limit ? shown.last.map { "\($0.id)" } : nil)
        }
    }

    /// A Page that was reported stays, or is closed for good, as its owner could do it.
    func callAsFunction(_ request: ReviewPageRequest, by caller: Caller) async throws {
        try await database.write { transaction in
            let page = try pages.load(request.page, in: transaction)
            if request.isApproved {
                try reports.delete(about: page.id, in: transaction)
            } else {
                try closePage.close(page.id, by: caller.account, in: transaction)
            }
        }
        logger.notice(
            "An operator decided about a Page.",
            metadata: ["page": "\(request.page)", "operator": "\(caller.account)", "stays": "\(request.isApproved)"])
    }
}
