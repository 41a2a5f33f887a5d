import API
import Events
import PagesAPI
import Storage

/// Tells the devices of those who work on a Page how it is now, each as they see it. Followers are not told: what a Page
/// is called they read with what it publishes.
struct TellMembers: Sendable {
    let changes: ChangeLog
    let views: PageViews

    func changed(_ page: PageRecord, to accounts: [AccountID], in transaction: any WriteTransaction) throws {
        for account in accounts {
            let profile = try views.profile(page, for: account, in: transaction)
            try changes.tell(account, PagesAPI.pageChanged, profile, in: transaction)
        }
    }

    func left(_ page: PageID, _ account: AccountID, in transaction: any WriteTransaction) throws {
        try changes.tell(account, PagesAPI.pageLeft, PagePath(page: page), in: transaction)
    }
}
