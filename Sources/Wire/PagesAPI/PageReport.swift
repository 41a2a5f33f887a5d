public import API
public import AccountsAPI

/// Why somebody thinks that something should not be here.
public enum ReportReason: String, OpenEnum {
    case spam, hatred, violence, nudity, selfHarm, falsehood, rights, other, unknown
}

public struct ReportPageRequest: Codable, Sendable {
    public var page: PageID
    public var reason: ReportReason
    /// At most 500 characters, for whoever decides.
    public var words: String?

    public init(page: PageID, reason: ReportReason, words: String? = nil) {
        self.page = page
        self.reason = reason
        self.words = words
    }
}

/// A Page that somebody reported, as the operator sees it.
public struct PageReport: Codable, Sendable {
    public let page: PageProfile
    public let reporter: AccountCard
    public let reason: ReportReason
    public let words: String
    public let at: Timestamp

    public init(page: PageProfile, reporter: AccountCard, reason: ReportReason, words: String, at: Timestamp) {
        self.page = page
        self.reporter = reporter
        self.reason = reason
        self.words = words
        self.at = at
    }
}

public struct ReviewPageRequest: Codable, Sendable {
    public var page: PageID
    /// It stays; otherwise it is closed for good, with everything that it published.
    public var isApproved: Bool

    public init(page: PageID, isApproved: Bool) {
        self.page = page
        self.isApproved = isApproved
    }
}
