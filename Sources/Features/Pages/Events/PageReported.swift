package import API
import Events
package import PagesAPI

/// Somebody reported a Page, for the first time.
package struct PageReported: Event {
    package static let name = "pages.pageReported"

    package let page: PageID
    package let reporter: AccountID
    package let reason: ReportReason
    package let at: Timestamp

    package init(page: PageID, reporter: AccountID, reason: ReportReason, at: Timestamp) {
        self.page = page
        self.reporter = reporter
        self.reason = reason
        self.at = at
    }
}
