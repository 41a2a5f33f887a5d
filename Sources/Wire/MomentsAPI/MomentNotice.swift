public import API
public import AccountsAPI

/// Something that happened on a post and concerns the caller. Nobody else sees the caller's notices.
public struct MomentNotice: Codable, Sendable, Hashable {
    public let id: String
    public let kind: MomentNoticeKind
    /// Who did it.
    public let person: AccountCard
    public let at: Timestamp
    public let moment: MomentID
    /// The beginning of the post.
    public let excerpt: String
    /// The path of a small picture of the post.
    public let picture: String?
    /// Of a comment: its words; absent when it was deleted.
    public let text: String?
    /// It came since the caller looked at the notices last.
    public let isNew: Bool

    public init(
        id: String, kind: MomentNoticeKind, person: AccountCard, at: Timestamp, moment: MomentID, excerpt: String, picture: String?,
        text: String?, isNew: Bool
    ) {
        self.id = id
        self.kind = kind
        self.person = person
        self.at = at
        self.moment = moment
        self.excerpt = excerpt
        self.picture = picture
        self.text = text
        self.isNew = isNew
    }
}

public enum MomentNoticeKind: String, OpenEnum {
    case like, comment, mention, unknown
}

/// The notices that came since the caller looked at them last.
public struct MomentNoticesNew: Codable, Sendable, Hashable {
    /// 100 stands for as many or more.
    public let count: Int
    /// Who is in the newest of them.
    public let newest: AccountCard?

    public init(count: Int, newest: AccountCard?) {
        self.count = count
        self.newest = newest
    }
}
