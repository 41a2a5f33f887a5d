import Jobs
import PagesAPI

/// Tells those who work on a Page how it is now.
struct TellOfPage: Job {
    static let name = "pages.tell"
    let page: PageID
}

/// Ends some of the follows of a Page that was closed, and asks for the next ones.
struct EndFollowsOfPage: Job {
    static let name = "pages.endFollows"
    let page: PageID
}
