package import API
import Events
package import PagesAPI

/// A Page has another name than before.
package struct PageRenamed: Event {
    package static let name = "pages.pageRenamed"

    package let page: PageID
    package let at: Timestamp
}
