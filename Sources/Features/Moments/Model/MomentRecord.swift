import API
import AttachmentsAPI
import ContactsAPI
import MomentsAPI

/// A post as the store keeps it.
struct MomentRecord: Sendable {
    let id: MomentID
    let author: AccountID
    let clientID: String
    let at: Timestamp
    let audience: AudienceKind
    let content: MomentContent
}

/// What a post consists of.
struct MomentContent: Codable, Sendable {
    var text = ""
    var pictures: [Attachment] = []
    var video: Attachment?
    var card: CardContent?
    var place: PlaceContent?
    var mentions: [AccountID] = []

    var attachments: [Attachment] { pictures + (video.map { [$0] } ?? []) }

    /// How a notice reminds of the post.
    var excerpt: String { String(text.prefix(60)) }

    /// The path of a small picture of it.
    var picture: String? { pictures.first.map { $0.thumbnail ?? $0.path } ?? video?.thumbnail ?? video?.poster }
}
