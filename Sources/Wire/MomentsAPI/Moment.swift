public import API
public import AccountsAPI
public import AttachmentsAPI
public import ContactsAPI

public enum MomentTag {}
public typealias MomentID = ID<MomentTag>

public enum MomentCommentTag {}
public typealias MomentCommentID = ID<MomentCommentTag>

/// A post, as the caller may see it: likes and comments are those of the caller and of the caller's friends, under an own
/// post those of everybody.
public struct Moment: Codable, Sendable, Hashable {
    public let id: MomentID
    public let author: AccountCard
    public let at: Timestamp
    /// May be empty where there is something to look at.
    public let text: String
    /// Up to nine.
    public let pictures: [Attachment]?
    public let video: Attachment?
    public let card: CardContent?
    public let place: PlaceContent?
    /// Whom the author wants to see it, those of them whom the caller may know of.
    public let mentions: [NamedAccount]?
    /// Of an own post alone: who may see it.
    public let audience: AudienceKind?
    /// The first to like it first; at most 200 of them.
    public let likes: [AccountCard]
    /// How many people like it, of those whom the caller may know of.
    public let likeCount: Int
    /// The oldest first; in a list at most the newest 50 of them.
    public let comments: [MomentComment]
    /// How many comments there are that the caller sees.
    public let commentCount: Int
    /// The caller likes it.
    public let isLiked: Bool
    /// The caller hears of later likes and comments.
    public let isFollowed: Bool
    /// The caller may like it and comment on it. Strangers may not.
    public let mayTalk: Bool

    public init(
        id: MomentID, author: AccountCard, at: Timestamp, text: String, pictures: [Attachment]?, video: Attachment?, card: CardContent?,
        place: PlaceContent?, mentions: [NamedAccount]?, audience: AudienceKind?, likes: [AccountCard], likeCount: Int,
        comments: [MomentComment], commentCount: Int, isLiked: Bool, isFollowed: Bool, mayTalk: Bool
    ) {
        self.id = id
        self.author = author
        self.at = at
        self.text = text
        self.pictures = pictures
        self.video = video
        self.card = card
        self.place = place
        self.mentions = mentions
        self.audience = audience
        self.likes = likes
        self.likeCount = likeCount
        self.comments = comments
        self.commentCount = commentCount
        self.isLiked = isLiked
        self.isFollowed = isFollowed
        self.mayTalk = mayTalk
    }
}

/// What somebody wrote under a post.
public struct MomentComment: Codable, Sendable, Hashable {
    public let id: MomentCommentID
    public let author: AccountCard
    public let text: String
    public let at: Timestamp
    /// Whom it answers, if the caller may know of them.
    public let replyTo: NamedAccount?
    /// The caller wrote it or the post.
    public let mayDelete: Bool

    public init(id: MomentCommentID, author: AccountCard, text: String, at: Timestamp, replyTo: NamedAccount?, mayDelete: Bool) {
        self.id = id
        self.author = author
        self.text = text
        self.at = at
        self.replyTo = replyTo
        self.mayDelete = mayDelete
    }
}

/// The posts of one person as the caller may see them, newest first.
public struct MomentAlbum: Codable, Sendable {
    public let items: [Moment]
    /// Hand this back as `cursor` for the following page; absent on the last one.
    public let next: String?
    public let owner: AccountCard
    /// The path of the cover picture.
    public let cover: String?
    /// How far back the caller sees; absent for strangers.
    public let range: MomentRange?

    public init(items: [Moment], next: String?, owner: AccountCard, cover: String?, range: MomentRange?) {
        self.items = items
        self.next = next
        self.owner = owner
        self.cover = cover
        self.range = range
    }
}
