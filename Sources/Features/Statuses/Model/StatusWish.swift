import API
import AttachmentsAPI
import ContactsAPI
import Media
import StatusesAPI

/// What somebody wants their status to be, checked as far as it can be without looking anything up.
struct StatusWish: Sendable {
    let kind: StatusKind
    let text: String
    let background: AttachmentID?
    let blur: Blur
    let place: PlaceContent?
    let song: StatusSong?
    let card: CardDraft?
    let audience: Audience
    let clientID: String?

    /// - Throws: `Failure` that names the field.
    init(_ request: SetStatusRequest) throws {
        kind = request.kind
        text = try StatusText.words(request.text, of: request.kind)
        guard let blur = Blur(request.blur ?? 0) else { throw StatusesFailure.badBlur }
        self.blur = blur
        background = request.background
        place = try request.place.map(StatusText.place)
        song = try request.song.map(StatusText.song)
        card = request.card
        guard [.all, .allBut].contains(request.audience.kind) else { throw StatusesFailure.badAudience }
        audience = request.audience
        clientID = try request.clientID.map(StatusText.clientID)
    }
}
