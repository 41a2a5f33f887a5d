import API
import Kernel
import Media
import Storage

/// Clears away, every minute: uploads that were given up, attachments that nothing shows, files that nobody needs.
struct SweepAttachments: Sendable {
    private static let batch = 200

    let database: any Database
    let uploads: UploadStore
    let attachments: AttachmentStore
    let doomed: DoomedBlobStore
    let endUpload: EndUpload
    let removal: RemoveAttachment
    let blobs: any BlobStore
    let limits: AttachmentLimits
    let now: TimeSource

    func callAsFunction() async throws {
        let moment = now()
        try await endExpiredUploads(moment)
        try await removeUnheld(since: moment.adding(.zero - limits.unheldLifetime))
        try await deleteDoomed(moment)
    }

    private func endExpiredUploads(_ moment: Timestamp) async throws {
        while true {
            let expired = try await database.read { try uploads.listExpired(at: moment, limit: Self.batch, in: $0) }
            for upload in expired { try await endUpload.end(upload) }
            if expired.count < Self.batch { return }
        }
    }

    private func removeUnheld(since moment: Timestamp) async throws {
        while true {
            let removed = try await database.write { transaction in
                let unheld = try attachments.listUnheld(since: moment, limit: Self.batch, in: transaction)
                for attachment in unheld { try removal(attachment, in: transaction) }
                return unheld.count
            }
            if removed < Self.batch { return }
        }
    }

    private func deleteDoomed(_ moment: Timestamp) async throws {
        while true {
            let blobKeys = try await database.read { try doomed.listDue(at: moment, limit: Self.batch, in: $0) }
            for key in blobKeys { try await blobs.delete(key) }
            try await database.write { try doomed.delete(blobKeys, in: $0) }
            if blobKeys.count < Self.batch { return }
        }
    }
}
