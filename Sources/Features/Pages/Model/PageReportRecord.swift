import API
import PagesAPI

/// A row of `page_reports`: one person about one Page.
struct PageReportRecord: Sendable {
    let id: Int64
    let page: PageID
    let reporter: AccountID
    let reason: ReportReason
    let words: String
    let at: Timestamp
}
