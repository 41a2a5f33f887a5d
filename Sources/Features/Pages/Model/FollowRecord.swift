import API
import PagesAPI

/// That an account follows a Page, and what of it arrives.
struct FollowRecord: Sendable, Equatable {
    let account: AccountID
    let page: PageID
    var follow: Follow
    let since: Timestamp
}
