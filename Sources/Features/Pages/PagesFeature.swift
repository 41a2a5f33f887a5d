package import API
package import Accounts
package import Contacts
package import Events
package import Jobs
package import Kernel
package import Logging
package import PagesAPI
package import Search
package import Storage

/// Pages: the public face of a person or an organisation, apart from the private profile. Several people may work on one,
/// each in a role; everybody may see it, and it is followed once for everything that it publishes.
///
/// Whom an account follows it alone can see; a Page learns a number. Its tables: `pages`, `page_members`, `page_follows`,
/// `page_follow_totals`, `page_followers`, `page_reports`, `search_pages`.
package struct PagesFeature: Sendable {
    package static let migrations = PagesMigrations.all

    let createPage: CreatePage
    let readPages: ReadPages
    let updatePage: UpdatePage
    let closePage: ClosePage
    let listMembers: ListPageMembers
    let setMember: SetPageMember
    let removeMember: RemovePageMember
    let listFollows: ListFollows
    let followPage: FollowPage
    let unfollowPage: UnfollowPage
    let endFollows: EndFollows
    let reportPage: ReportPage
    let reviewReported: ReviewReportedPages
    private let database: any Database
    private let pages = PageStore()
    private let members = MemberStore()
    private let follows = FollowStore()
    private let access: PageAccess
    private let views: PageViews

    package init(
        database: any Database, ids: IDGenerator, now: TimeSource, limiter: RateLimiter, outbox: Outbox, changes: ChangeLog, jobs: JobQueue,
        accounts: AccountsFeature, contacts: ContactsFeature, pictures: PagePicturePort, logger: Logger,
        rules: PagesRules = PagesRules()
    ) {
        let access = PageAccess(pages: pages, members: members)
        let views = PageViews(pages: pages, members: members, follows: follows)
        let tell = TellMembers(changes: changes, views: views)
        let listMembers = ListPageMembers(database: database, accounts: accounts, members: members, access: access)

        self.database = database
        self.access = access
        self.views = views
        self.listMembers = listMembers
        createPage = CreatePage(
            database: database, pages: pages, members: members, views: views, tell: tell, limiter: limiter, rules: rules, ids: ids, now: now
        )
        readPages = ReadPages(database: database, pages: pages, members: members, views: views, contacts: contacts)
        updatePage = UpdatePage(
            database: database, pages: pages, members: members, access: access, views: views, tell: tell, pictures: pictures,
            outbox: outbox, jobs: jobs, now: now)
        closePage = ClosePage(
            database: database, pages: pages, members: members, access: access, tell: tell, pictures: pictures, outbox: outbox, jobs: jobs,
            now: now)
        reportPage = ReportPage(
            database: database, pages: pages, members: members, outbox: outbox, limiter: limiter, rules: rules, ids: ids, now: now)
        reviewReported = ReviewReportedPages(
            database: database, pages: pages, views: views, accounts: accounts, closePage: closePage, logger: logger)
        setMember = SetPageMember(
            database: database, pages: pages, members: members, access: access, contacts: contacts, listMembers: listMembers, tell: tell,
            jobs: jobs, rules: rules)
        removeMember = RemovePageMember(database: database, pages: pages, members: members, access: access, tell: tell)
        listFollows = ListFollows(database: database, follows: follows, views: views)
        followPage = FollowPage(
            database: database, pages: pages, follows: follows, changes: changes, outbox: outbox, limiter: limiter, rules: rules, now: now)
        unfollowPage = UnfollowPage(database: database, follows: follows, changes: changes, limiter: limiter, rules: rules)
        endFollows = EndFollows(database: database, pages: pages, follows: follows, changes: changes, jobs: jobs)
    }

    package var jobHandlers: [JobHandler] {
        [
            JobHandler(TellOfPage.self) { [updatePage] in try await updatePage.tellMembers(of: $0.page) },
            JobHandler(every: .seconds(60), "pages.fillSearch") { [database] in try await PageIndex.filling(of: database)() },
            JobHandler(EndFollowsOfPage.self) { [endFollows] in try await endFollows($0.page) },
        ]
    }

    // MARK: For other features

    /// What visitors without an account see of the Page with this handle; nil if there is none.
    package func profile(handle: String) async throws -> PageProfile? {
        do { return try await readPages.find(handle: handle, for: nil) } catch let failure as Failure where failure == .notFound { return nil }
    }

    /// What the account may do on the Page; nil if it does not work on it.
    package func role(of account: AccountID, on page: PageID, in transaction: any ReadTransaction) throws -> PageRole? {
        try members.find(account, on: page, in: transaction)?.role
    }

    /// The Page, if the caller may do this on it: the first decision of whatever is done in its name.
    /// - Throws: `Failure` of kind `notFound` if there is no such Page, and of kind `forbidden` if the caller may not.
    package func require(
        _ right: PageRight, on page: PageID, for caller: Caller, in transaction: any ReadTransaction
    ) throws -> PageCard {
        try access.require(right, on: page, for: caller, in: transaction).card
    }

    /// The cards of those among `ids` that are open, in one read for each 500.
    package func cards(for ids: some Collection<PageID>, in transaction: any ReadTransaction) throws -> [PageID: PageCard] {
        try views.cards(ids, in: transaction)
    }

    /// The Pages that were named by their handles, in any case.
    /// - Returns: their cards by the handle in lower case; absent for those that are not there.
    package func find(handles: some Collection<String>, in transaction: any ReadTransaction) throws -> [String: PageCard] {
        let found = try pages.list(handles: handles, in: transaction)
        return Dictionary(found.map { (Handle.key(of: $0.handle), $0.card) }, uniquingKeysWith: { first, _ in first })
    }

    /// The Pages whose name and handle hold the words, the newest first; whoever asks reads their cards and leaves out what is
    /// not to be seen.
    package func find(
        _ question: SearchQuestion, below last: Int64, limit: Int, in transaction: any ReadTransaction
    ) throws -> [Int64] {
        try PageIndex.index.find(question, below: last, limit: limit, in: transaction)
    }

    /// What the viewer may do on these Pages and what of them arrives at them; absent for those that they neither work on
    /// nor follow.
    /// - Parameter viewer: absent for a visitor without an account.
    package func standings(
        of viewer: AccountID?, on ids: some Collection<PageID>, in transaction: any ReadTransaction
    ) throws -> [PageID: PageStanding] {
        try views.standings(of: viewer, on: ids, in: transaction)
    }

    /// The Pages whose videos arrive at the account, at most as many as an account can follow, in the order of their ids. One
    /// that was closed just now may still be among them.
    package func followedForVideos(by account: AccountID, in transaction: any ReadTransaction) throws -> [PageID] {
        try follows.listForVideos(by: account, in: transaction)
    }

    /// Whose these Pages are; absent for those that are closed. It is for rules alone: nobody sees who owns a Page.
    package func owners(of ids: some Collection<PageID>, in transaction: any ReadTransaction) throws -> [PageID: AccountID] {
        Dictionary(try members.listOwners(of: ids, in: transaction).map { ($0.page, $0.account) }, uniquingKeysWith: { first, _ in first })
    }

    /// Those who work on the Page, in any role.
    package func workers(on page: PageID, in transaction: any ReadTransaction) throws -> [AccountID] {
        try members.list(on: page, in: transaction).map(\.account)
    }
}
