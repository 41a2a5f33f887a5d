import API
import AttachmentsAPI
import Events
import Kernel
import Media
import Storage

/// Keeps what was made for an attachment and tells its owner. Until it belongs to the attachment it is named as doomed, so
/// that a crash leaves nothing.
struct KeepMade: Sendable {
    let database: any Database
    let attachments: AttachmentStore
    let variants: VariantStore
    let usage: UsageStore
    let doomed: DoomedBlobStore
    let blobs: any BlobStore
    let changes: ChangeLog
    let bell: ReadyBell
    let now: TimeSource

    func store(_ renditions: [Rendition]) async throws -> [VariantRecord] {
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

    /// - Parameter change: what became of it.
    func finish(
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
    mutating func become(_ made: Made, _ stored: [VariantRecord]) {
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

    mutating func fail(_ failure: MediaFailure) {
        state = .failed
        self.failure = failure.code(for: purpose)
        source = nil
        stored = 0
    }
}
