package import API
import Events
package import PagesAPI

/// A Page was closed for good: nothing that it published is to be seen any more.
package struct PageClosed: Event {
    package static let name = "pages.pageClosed"

    package let page: PageID
    package let at: Timestamp

    package init(page: PageID, at: Timestamp) {
        self.page = page
        self.at = at
    }
}
