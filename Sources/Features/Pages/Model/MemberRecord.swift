import API
import PagesAPI

/// That an account works on a Page.
struct MemberRecord: Sendable, Equatable {
    let page: PageID
    let account: AccountID
    let role: PageRole
}
