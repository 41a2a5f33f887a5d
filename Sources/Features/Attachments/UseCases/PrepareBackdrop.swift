import API
import AttachmentsAPI
import Foundation
import Kernel
import Media
import Storage

/// Makes what stands behind words of a picture or film of the same owner: an attachment of its own, so that who may read it
/// comes no nearer to the sharp one. It may be interrupted and done again.
struct PrepareBackdrop: Sendable {
    let database: any Database
    let attachments: AttachmentStore
    let variants: VariantStore
    let blobs: any BlobStore
    let workroom: Workroom
    let pictures: PictureMaker
    let films: FilmMaker
    let keep: KeepMade
    let holding: Holding

    func callAsFunction(_ order: BackdropOrder) async throws {
        let (found, source) = try await database.read { transaction in
            (try attachments.find(order.backdrop, in: transaction), try variants.list(of: order.original, in: transaction).source)
        }
        if let backdrop = found, backdrop.state == .processing { try await make(backdrop, of: source, order.blur) }
        try await database.write { try holding.revoke(order.original, from: .backdrop(order.backdrop), in: $0) }
    }

    private func make(_ backdrop: AttachmentRecord, of source: VariantRecord?, _ strength: Int) async throws {
        do {
            guard let source, let type = MediaType(rawValue: source.type), let blur = Blur(strength) else { throw MediaFailure.broken }
            let (made, stored) = try await workroom.withFolder { folder in
                try await blobs.lend(source.blob, as: folder.appending(path: Sandbox.original))
                let made =
                    backdrop.purpose == .video
                    ? try await films.backdrop(in: folder, type: type, blur: blur)
                    : try await pictures.backdrop(in: folder, type: type, blur: blur)
                return (made, try await keep.store(made.renditions))
            }
            try await keep.finish(backdrop, with: stored) { $0.become(made, stored) }
        } catch let failure as MediaFailure {
            try await keep.finish(backdrop, with: []) { $0.fail(failure) }
        } catch BlobFailure.missing {
            try await keep.finish(backdrop, with: []) { $0.fail(.broken) }
        }
    }
}

extension [VariantRecord] {
    /// The one that other things are made of: the whole, and of a picture the form without transparency.
    fileprivate var source: VariantRecord? { filter { $0.role == .full }.best(accepting: "") }
}

extension Scope {
    /// Shows an original to nobody, and keeps it from being cleared away while a backdrop is made of it.
    static func backdrop(_ backdrop: AttachmentID) -> Scope { Scope(kind: "backdrop", id: backdrop.rawValue) }
}
