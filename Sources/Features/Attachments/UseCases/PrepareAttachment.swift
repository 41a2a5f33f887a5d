import API
import AttachmentsAPI
import Events
import Foundation
import Kernel
import Media
import Storage

/// Works on what was uploaded until it can be shown, or says why it cannot. It may be interrupted and done again.
struct PrepareAttachment: Sendable {
    let database: any Database
    let attachments: AttachmentStore
    let variants: VariantStore
    let usage: UsageStore
    let doomed: DoomedBlobStore
    let blobs: any BlobStore
    let workroom: Workroom
    let pictures: PictureMaker
    let films: FilmMaker
    let voices: VoiceMaker
    let changes: ChangeLog
    let bell: ReadyBell
    let now: TimeSource

    func callAsFunction(_ id: AttachmentID) async throws {
        let found = try await database.read { try attachments.find(id, in: $0) }
        guard let attachment = found, attachment.state == .processing, let source = attachment.source else { return }
        do {
            let (made, stored) = try await workroom.withFolder { folder in
                try await blobs.lend(source, as: folder.appending(path: Sandbox.original))
                let made = try await make(attachment, in: folder)
                return (made, try await store(made.renditions))
            }
            try await finish(attachment, with: stored) { $0.become(made, stored) }
        } catch let failure as MediaFailure {
            try await finish(attachment, with: []) { $0.fail(failure) }
        } catch BlobFailure.missing {
            try await finish(attachment, with: []) { $0.fail(.broken) }
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

    /// Keeps the renditions. Until they belong to the attachment they are named as doomed, so that a crash leaves nothing.
    private func store(_ renditions: [Rendition]) async throws -> [VariantRecord] {
        let keys = renditions.map { _ in BlobKey.random() }
        let later = now().adding(.seconds(3600))
        try await database.write { try doomed.insert(keys, due: later, in: $0) }
        var stored: [VariantRecord] = []
        for (rendition, key) in zip(renditions, keys) {
            try await blobs.adopt(rendition.file, as: key)
            guard let bytes = try await blobs.size(of: key) else { throw BlobFailure.missing }
            stored.append(VariantRecord(role: rendition.role, type: rendition.type.rawValue, blob: key, bytes: bytes))
        }
        return stored
    }

    private func finish(
        _ attachment: AttachmentRecord, with stored: [VariantRecord], _ change: @escaping @Sendable (inout AttachmentRecord) -> Void
    ) async throws {
        let moment = now()
        try await database.write { transaction in
            // It may have been deleted meanwhile, or another process was faster.
            guard var current = try attachments.find(attachment.id, in: transaction), current.state == .processing else { return }
            let before = current.stored
            change(&current)
            try doomed.delete(stored.map(\.blob), in: transaction)
            try doomed.insert([attachment.source].compactMap(\.self), due: moment, in: transaction)
            for variant in stored { try variants.insert(variant, of: attachment.id, in: transaction) }
            try usage.add(current.stored - before, current.purpose, to: current.owner, in: transaction)
            try attachments.update(current, in: transaction)
            try changes.tell(current.owner, AttachmentsAPI.attachmentChanged, current.view, in: transaction)
            transaction.afterCommit { [bell] in bell.ring(for: attachment.id) }
        }
    }
}

extension AttachmentRecord {
    /// It can be shown now. What arrived is not kept: it may hold what its owner does not know.
    fileprivate mutating func become(_ made: Made, _ stored: [VariantRecord]) {
        state = .ready
        source = nil
        self.stored = stored.reduce(0) { $0 + $1.bytes }
        if let full = stored.first(where: { $0.role == .full }) {
            bytes = full.bytes
            type = full.type
        }
        width = made.width
        height = made.height
        duration = made.duration
        waveform = made.waveform
        isAnimated = made.isAnimated
    }

    fileprivate mutating func fail(_ failure: MediaFailure) {
        state = .failed
        self.failure = failure.code(for: purpose)
        source = nil
        stored = 0
    }
}
