package import API
import Events
package import PagesAPI

/// An account began to follow a Page. Who it is may go into sums alone: nobody sees whom somebody follows.
package struct PageFollowed: Event {
    package static let name = "pages.pageFollowed"

    package let page: PageID
    package let account: AccountID
    package let at: Timestamp

    package init(page: PageID, account: AccountID, at: Timestamp) {
        self.page = page
        self.account = account
        self.at = at
    }
}
