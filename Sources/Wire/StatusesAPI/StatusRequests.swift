public import API
public import AttachmentsAPI
public import ContactsAPI

/// Sets the caller's status; one that was there before is over.
public struct SetStatusRequest: Codable, Sendable {
    public var kind: StatusKind
    /// At most 120 characters; of the kind `ownWords` at least one.
    public var text: String
    /// An own picture, or an own video of at most 30 seconds.
    public var background: AttachmentID?
    /// How far the background is blurred, 0 to 100; 0 if absent.
    public var blur: Int?
    public var place: PlaceContent?
    public var song: StatusSong?
    public var card: CardDraft?
    /// All friends, or all but some.
    public var audience: Audience
    /// 1 to 64 characters of the client's choice, unique for the account, which make repeating the call harmless.
    public var clientID: String?

    public init(
        kind: StatusKind, text: String = "", background: AttachmentID? = nil, blur: Int? = nil, place: PlaceContent? = nil,
        song: StatusSong? = nil, card: CardDraft? = nil, audience: Audience, clientID: String? = nil
    ) {
        self.kind = kind
        self.text = text
        self.background = background
        self.blur = blur
        self.place = place
        self.song = song
        self.card = card
        self.audience = audience
        self.clientID = clientID
    }
}

/// Asks for the statuses of the people that a screen shows.
public struct StatusesRequest: Codable, Sendable {
    /// At most 200.
    public var accounts: [AccountID]
    public init(accounts: [AccountID]) { self.accounts = accounts }
}

public struct StatusPath: Codable, Sendable {
    public var status: StatusID
    public init(status: StatusID) { self.status = status }
}

/// Names the status of somebody by the person.
public struct StatusOwner: Codable, Sendable {
    public var account: AccountID
    public init(account: AccountID) { self.account = account }
}
