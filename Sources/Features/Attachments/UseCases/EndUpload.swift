import API
import Kernel
import Media
import Storage

/// Gives up an upload that has not become anything, and the room it reserved.
struct EndUpload: Sendable {
    let database: any Database
    let uploads: UploadStore
    let usage: UsageStore
    let doomed: DoomedBlobStore
    let inbox: Inbox
    let now: TimeSource

    func callAsFunction(_ id: UploadID, by caller: Caller) async throws {
        try await end(FindUpload(database: database, uploads: uploads, now: now)(id, by: caller))
    }

    func end(_ upload: UploadRecord) async throws {
        let moment = now()
        try await database.write { transaction in
            guard let current = try uploads.find(upload.id, in: transaction) else { return }
            guard try uploads.delete(upload.id, in: transaction), current.attachment == nil else { return }
            try usage.add(-upload.length, upload.purpose, to: upload.owner, in: transaction)
            // It may have been taken over as a blob just before a crash.
            try doomed.insert([upload.blob], due: moment, in: transaction)
        }
        if upload.attachment == nil { try await onDisk { try await inbox.discard(upload.blob) } }
    }
}
