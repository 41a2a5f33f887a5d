import API
import AttachmentsAPI
import ContactsAPI
import StatusesAPI

/// A row of `statuses`.
struct StatusRecord: Sendable {
    let id: StatusID
    let author: AccountID
    let clientID: String?
    let kind: StatusKind
    let text: String
    let at: Timestamp
    /// It is over from this moment on, whether or not anything has noticed.
    let endsAt: Timestamp
    let audience: AudienceKind
    let details: StatusDetails

    /// What others must have to be in the middle of the same.
    var likeness: String { StatusLikeness.of(kind, text) }

    func isOn(at now: Timestamp) -> Bool { endsAt > now }
}

/// What goes with a status. Kept as one text, because nothing is searched in it.
struct StatusDetails: Sendable, Codable {
    var background: AttachmentID?
    var blur: Int?
    var place: PlaceContent?
    var song: StatusSong?
    var card: CardContent?
}
