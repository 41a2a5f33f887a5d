import API
import AttachmentsAPI
import Jobs
import Kernel
import Media
import Storage

/// Has a backdrop made of an own picture or film. Nothing of the original goes along, not even its name.
struct OrderBackdrop: Sendable {
    private static let name = "backdrop"

    let attachments: AttachmentStore
    let holding: Holding
    let jobs: JobQueue
    let ids: IDGenerator
    let now: TimeSource

    /// - Throws: `Failure` as `AttachmentsFeature.load`, also for a purpose that is neither picture nor film.
    func callAsFunction(
        of original: AttachmentID, blur: Blur, owner: AccountID, in transaction: any WriteTransaction
    ) throws -> Attachment {
        guard let found = try attachments.find(original, in: transaction), found.owner == owner else { throw Failure.notFound }
        let purpose = found.purpose
        guard [.picture, .video].contains(purpose) else { throw Failure.notUsable }
        _ = try holding.load([original], purpose: purpose, owner: owner, in: transaction)
        let backdrop = AttachmentRecord(
            id: ids.next(), key: BlobKey.random().description, owner: owner, purpose: purpose, state: .processing, name: Self.name,
            bytes: 0, type: "", source: nil, stored: 0, isAnimated: false)
        try attachments.insert(backdrop, unheldSince: now(), in: transaction)
        try holding.grant(original, to: .backdrop(backdrop.id), in: transaction)
        let order = BackdropOrder(backdrop: backdrop.id, original: original, blur: blur.strength)
        if purpose == .video {
            try jobs.enqueue(MakeMovingBackdrop(order: order), in: transaction)
        } else {
            try jobs.enqueue(MakeBackdrop(order: order), in: transaction)
        }
        return backdrop.view
    }
}
