public import API
import Foundation
public import PagesAPI

extension TeahouseClient {
    /// Opens a Page.
    public func createPage(_ handle: String, name: String, kind: PageKind = .person, about: String = "") async throws -> PageProfile {
        let request = CreatePageRequest(handle: handle, name: name, kind: kind, about: about, clientID: UUID().uuidString)
        return try await call(PagesAPI.create, request, repeatable: true)
    }

    /// The Pages that the caller works on.
    public func myPages() async throws -> [PageProfile] { try await call(PagesAPI.listMine).pages }

    /// Reads a Page; an account is not needed for it.
    public func page(_ page: PageID) async throws -> PageProfile { try await call(PagesAPI.page, PagePath(page: page)) }

    /// Finds a Page by its handle; an account is not needed for it.
    public func findPage(handle: String) async throws -> PageProfile {
        try await call(PagesAPI.findPage, PageHandlePath(handle: handle))
    }

    /// Changes what a Page says of itself.
    public func updatePage(_ request: UpdatePageRequest) async throws -> PageProfile { try await call(PagesAPI.update, request) }

    /// Closes a Page for good, with everything that it published.
    public func closePage(_ page: PageID) async throws { _ = try await call(PagesAPI.close, PagePath(page: page)) }

    /// The Pages that a person shows on their profile.
    public func pages(of person: AccountID) async throws -> [PageCard] {
        try await call(PagesAPI.listOfPerson, AccountPagesPath(account: person)).pages
    }

    /// Who works on a Page.
    public func members(of page: PageID) async throws -> [PageMember] {
        try await call(PagesAPI.listMembers, PagePath(page: page)).members
    }

    /// Gives a friend a role on the Page, or hands the Page over with the role `owner`.
    @discardableResult
    public func setMember(_ account: AccountID, of page: PageID, role: PageRole) async throws -> [PageMember] {
        try await call(PagesAPI.setMember, SetPageMemberRequest(page: page, account: account, role: role)).members
    }

    /// Takes a role away; with the own account: lays it down.
    public func removeMember(_ account: AccountID, of page: PageID) async throws {
        _ = try await call(PagesAPI.removeMember, PageMemberPath(page: page, account: account))
    }

    /// All Pages that the caller follows.
    public func follows() async throws -> [FollowedPage] { try await everything(PagesAPI.listFollows) }

    /// Follows a Page, or changes what of it arrives; what is nil stays as it is.
    @discardableResult
    public func follow(_ page: PageID, videos: Bool? = nil, articles: Bool? = nil, live: Bool? = nil) async throws -> Follow {
        try await call(PagesAPI.follow, FollowPageRequest(page: page, videos: videos, articles: articles, live: live))
    }

    /// Reports a Page to whoever looks after the house.
    public func report(_ page: PageID, _ reason: ReportReason, words: String? = nil) async throws {
        _ = try await call(PagesAPI.report, ReportPageRequest(page: page, reason: reason, words: words))
    }

    public func unfollow(_ page: PageID) async throws { _ = try await call(PagesAPI.unfollow, PagePath(page: page)) }
}
