public import API
public import AccountsAPI
public import AttachmentsAPI
public import ContactsAPI

public enum StatusTag {}
public typealias StatusID = ID<StatusTag>

/// What somebody is in the middle of, for at most 24 hours.
public struct Status: Codable, Sendable, Hashable {
    public let id: StatusID
    public let author: AccountCard
    public let kind: StatusKind
    /// Own words, with `#topics#` in them; may be empty where the kind says enough.
    public let text: String
    public let at: Timestamp
    /// When it is over, or was.
    public let endsAt: Timestamp
    public let background: StatusBackground?
    public let place: PlaceContent?
    public let song: StatusSong?
    public let card: CardContent?
    /// How many people like it whom the caller may know of.
    public let likes: Int
    /// Of an own status alone: who likes it, the newest first, at most 200.
    public let likers: [AccountCard]?
    /// The caller likes it.
    public let isLiked: Bool
    /// Of an own status alone: who may see it.
    public let audience: AudienceKind?

    public init(
        id: StatusID, author: AccountCard, kind: StatusKind, text: String, at: Timestamp, endsAt: Timestamp, background: StatusBackground?,
        place: PlaceContent?, song: StatusSong?, card: CardContent?, likes: Int, likers: [AccountCard]?, isLiked: Bool,
        audience: AudienceKind?
    ) {
        self.id = id
        self.author = author
        self.kind = kind
        self.text = text
        self.at = at
        self.endsAt = endsAt
        self.background = background
        self.place = place
        self.song = song
        self.card = card
        self.likes = likes
        self.likers = likers
        self.isLiked = isLiked
        self.audience = audience
    }
}

/// The picture or silent film behind a status, as blurred as its author wants it. The sharp one is nobody's to see.
public struct StatusBackground: Codable, Sendable, Hashable {
    /// Others see it when it is ready; to its author it shows while it is still in the making.
    public let attachment: Attachment
    /// 0 to 100.
    public let blur: Int

    public init(attachment: Attachment, blur: Int) {
        self.attachment = attachment
        self.blur = blur
    }
}

public struct StatusSong: Codable, Sendable, Hashable {
    /// 1 to 100 characters.
    public let title: String
    /// At most 100 characters.
    public let artist: String

    public init(title: String, artist: String) {
        self.title = title
        self.artist = artist
    }
}

/// What stands beside a name.
public struct StatusGlance: Codable, Sendable, Hashable {
    public let account: AccountID
    public let kind: StatusKind
    public let text: String
    public let endsAt: Timestamp

    public init(account: AccountID, kind: StatusKind, text: String, endsAt: Timestamp) {
        self.account = account
        self.kind = kind
        self.text = text
        self.endsAt = endsAt
    }
}

/// Those among the accounts asked for who have a status that the caller may see.
public struct StatusGlances: Codable, Sendable {
    public let statuses: [StatusGlance]
    public init(statuses: [StatusGlance]) { self.statuses = statuses }
}

/// A friend who has the same status now.
public struct StatusGlanceOfFriend: Codable, Sendable, Hashable {
    public let person: AccountCard
    public let status: StatusGlance

    public init(person: AccountCard, status: StatusGlance) {
        self.person = person
        self.status = status
    }
}

public struct StatusSharers: Codable, Sendable {
    /// Those who set it last first; at most 100.
    public let people: [StatusGlanceOfFriend]
    public init(people: [StatusGlanceOfFriend]) { self.people = people }
}

/// The caller's status of now, if there is one.
public struct OwnStatus: Codable, Sendable {
    public let status: Status?
    public init(status: Status?) { self.status = status }
}
