import API
import AttachmentsAPI
import ContactsAPI
import Kernel
import MomentsAPI

/// A post that somebody asks for, checked as far as it can be without looking anything up.
struct MomentWish: Sendable {
    static let mostMentions = 50
    private static let mostPictures = 9

    let clientID: String
    let text: String
    let pictures: [AttachmentID]
    let video: AttachmentID?
    let card: CardDraft?
    let place: PlaceContent?
    let audience: Audience
    let mentions: Set<AccountID>

    /// - Throws: `MomentsFailure` that says what is wrong.
    init(_ request: PublishMomentRequest) throws {
        clientID = try Self.checked(clientID: request.clientID)
        guard let text = PlainText.clean(request.text, limit: 2_000, lines: true) else { throw MomentsFailure.badText }
        self.text = text
        pictures = request.pictures ?? []
        video = request.video
        card = request.card
        let kinds = [!pictures.isEmpty, video != nil, card != nil].count(where: \.self)
        guard kinds <= 1, pictures.count <= Self.mostPictures, Set(pictures).count == pictures.count else {
            throw MomentsFailure.badContent
        }
        guard !text.isEmpty || kinds == 1 else { throw MomentsFailure.nothing }
        place = try request.place.map { place in
            guard let place = place.cleaned else { throw MomentsFailure.badPlace }
            return place
        }
        guard request.audience.kind != .unknown else { throw MomentsFailure.badAudience }
        audience = request.audience
        mentions = Set(request.mentions ?? [])
        guard mentions.count <= Self.mostMentions else { throw MomentsFailure.badMentions }
    }

    static func checked(clientID: String) throws -> String {
        guard (1...64).contains(clientID.utf8.count) else { throw MomentsFailure.badClientID }
        return clientID
    }
}
