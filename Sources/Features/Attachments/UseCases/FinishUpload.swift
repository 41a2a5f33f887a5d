import API
import AttachmentsAPI
import Jobs
import Kernel
import Media
import Storage

/// Makes an attachment of an upload that has arrived whole. Doing it again, after a crash or a lost answer, answers with
/// the same attachment.
struct FinishUpload: Sendable {
    let database: any Database
    let uploads: UploadStore
    let attachments: AttachmentStore
    let variants: VariantStore
    let inbox: Inbox
    let blobs: any BlobStore
    let jobs: JobQueue
    let limits: AttachmentLimits
    let ids: IDGenerator
    let now: TimeSource

    func callAsFunction(_ upload: UploadRecord) async throws -> AttachmentID {
        if let attachment = upload.attachment { return attachment }
        let type = try await onDisk {
            try await inbox.close(upload.blob)
            try await blobs.adopt(inbox.file(upload.blob), as: upload.blob)
            return Sniffer.type(of: try await blobs.read(upload.blob, from: 0, count: Sniffer.appetite))
        }
        // A file and a film stay as they arrived.
        let isReady = upload.purpose == .file || upload.purpose == .film && type.mayHoldFilm
        let attachment = AttachmentRecord(
            id: ids.next(), key: BlobKey.random().description, owner: upload.owner, purpose: upload.purpose,
            state: isReady ? .ready : .processing, name: upload.name, bytes: upload.length, type: type.rawValue,
            source: isReady ? nil : upload.blob, stored: upload.length, isAnimated: false)
        let moment = now()
        return try await database.write { transaction in
            guard let current = try uploads.find(upload.id, in: transaction) else { throw Failure.notFound }
            if let earlier = current.attachment { return earlier }
            try attachments.insert(attachment, unheldSince: moment, in: transaction)
            try uploads.update(
                upload.id, attachment: attachment.id, expiresAt: moment.adding(limits.lifetime(for: upload.purpose)), in: transaction)
            if isReady {
                let whole = VariantRecord(role: .full, type: type.typeForDownload, blob: upload.blob, bytes: upload.length)
                try variants.insert(whole, of: attachment.id, in: transaction)
            } else if upload.purpose == .video, type.mayHoldFilm {
                try jobs.enqueue(ConvertFilm(attachment: attachment.id), in: transaction)
            } else {
                // What is no film at all is found out quickly and need not wait behind long ones.
                try jobs.enqueue(PrepareSmall(attachment: attachment.id), in: transaction)
            }
            return attachment.id
        }
    }
}
