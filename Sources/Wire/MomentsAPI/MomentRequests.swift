public import API
public import AttachmentsAPI
public import ContactsAPI

/// Posts something. The same `clientID` from the same account is the same post, however often it is sent.
public struct PublishMomentRequest: Codable, Sendable {
    /// 1 to 64 characters of the client's choice, unique for the account.
    public var clientID: String
    /// At most 2,000 characters; may be empty beside pictures, a video or a card.
    public var text: String
    /// Up to nine own pictures, in the order in which they are shown. There is one of pictures, video and card.
    public var pictures: [AttachmentID]?
    public var video: AttachmentID?
    public var card: CardDraft?
    public var place: PlaceContent?
    public var audience: Audience
    /// At most 50 friends who are among the audience; they get a notice.
    public var mentions: [AccountID]?

    public init(
        clientID: String, text: String = "", pictures: [AttachmentID]? = nil, video: AttachmentID? = nil, card: CardDraft? = nil,
        place: PlaceContent? = nil, audience: Audience = Audience(kind: .all), mentions: [AccountID]? = nil
    ) {
        self.clientID = clientID
        self.text = text
        self.pictures = pictures
        self.video = video
        self.card = card
        self.place = place
        self.audience = audience
        self.mentions = mentions
    }
}

public struct MomentPath: Codable, Sendable {
    public var moment: MomentID
    public init(moment: MomentID) { self.moment = moment }
}

public struct MomentCommentPath: Codable, Sendable {
    public var comment: MomentCommentID
    public init(comment: MomentCommentID) { self.comment = comment }
}

/// Comments on a post. The same `clientID` from the same account is the same comment.
public struct CommentMomentRequest: Codable, Sendable {
    public var moment: MomentID
    public var clientID: String
    /// 1 to 500 characters.
    public var text: String
    /// The comment that this one answers.
    public var replyTo: MomentCommentID?

    public init(moment: MomentID, clientID: String, text: String, replyTo: MomentCommentID? = nil) {
        self.moment = moment
        self.clientID = clientID
        self.text = text
        self.replyTo = replyTo
    }
}

/// Asks for the posts of one person, a page at a time.
public struct MomentAlbumRequest: Codable, Sendable {
    public var account: AccountID
    public var cursor: String?
    /// 1 to 200; 50 if absent.
    public var limit: Int?

    public init(account: AccountID, cursor: String? = nil, limit: Int? = nil) {
        self.account = account
        self.cursor = cursor
        self.limit = limit
    }
}
