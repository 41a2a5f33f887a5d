import API
import AttachmentsAPI
import Foundation
import Kernel
import Media
import Storage

/// Works on what was uploaded until it can be shown, or says why it cannot. It may be interrupted and done again.
struct PrepareAttachment: Sendable {
    let database: any Database
    let attachments: AttachmentStore
    let blobs: any BlobStore
    let workroom: Workroom
    let pictures: PictureMaker
    let films: FilmMaker
    let voices: VoiceMaker
    let keep: KeepMade

    func callAsFunction(_ id: AttachmentID) async throws {
        let found = try await database.read { try attachments.find(id, in: $0) }
        guard let attachment = found, attachment.state == .processing, let source = attachment.source else { return }
        do {
            let (made, stored) = try await workroom.withFolder { folder in
                try await blobs.lend(source, as: folder.appending(path: Sandbox.original))
                let made = try await make(attachment, in: folder)
                return (made, try await keep.store(made.renditions))
            }
            try await keep.finish(attachment, with: stored) { $0.become(made, stored) }
        } catch let failure as MediaFailure {
            try await keep.finish(attachment, with: []) { $0.fail(failure) }
        } catch BlobFailure.missing {
            try await keep.finish(attachment, with: []) { $0.fail(.broken) }
        }
    }

    private func make(_ attachment: AttachmentRecord, in folder: URL) async throws -> Made {
        let type = MediaType(rawValue: attachment.type) ?? .unknown
        return switch attachment.purpose {
        case .picture: try await pictures.picture(in: folder, type: type)
        case .avatar: try await pictures.avatar(in: folder, type: type)
        case .video: try await films.film(in: folder, type: type)
        case .voice: try await voices.voice(in: folder, type: type)
        case .film, .file, .unknown: throw MediaFailure.wrongType
        }
    }
}
