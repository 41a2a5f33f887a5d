import API
import AttachmentsAPI
import Kernel
import Media
import Storage

/// Announces an upload and reserves room for it.
struct BeginUpload: Sendable {
    /// What a client says of what it will send.
    struct Announcement: Sendable {
        let purpose: AttachmentPurpose
        let name: String
        let length: Int64
        /// The client's own name for this upload, so that asking twice begins one.
        let clientID: String?
    }

    private static let rate = RateRule("attachments.begin", burst: 60, per: .seconds(2))

    let database: any Database
    let uploads: UploadStore
    let usage: UsageStore
    let inbox: Inbox
    let blobs: any BlobStore
    let limiter: RateLimiter
    let limits: AttachmentLimits
    let ids: IDGenerator
    let now: TimeSource

    func callAsFunction(_ announcement: Announcement, by caller: Caller) async throws -> UploadRecord {
        guard let most = limits.bytes(for: announcement.purpose) else { throw Failure.unknownPurpose }
        guard announcement.length <= most else { throw Failure.tooLarge(most: most) }
        guard let name = FileName.clean(announcement.name) else { throw Failure.badFileName }
        try limiter.take(Self.rate, key: "\(caller.account)")
        guard try await blobs.room() >= announcement.length else { throw Failure.storageFull }

        let upload = UploadRecord(
            id: ids.next(), blob: .random(), owner: caller.account, purpose: announcement.purpose, name: name, length: announcement.length,
            received: 0, expiresAt: now().adding(limits.lifetime(for: announcement.purpose)))
        // The file comes first: an upload without one could never go on, while an empty file costs nothing.
        try await onDisk { try await inbox.make(upload.blob) }
        do {
            let begun = try await database.write { transaction in
                if let clientID = announcement.clientID,
                    let earlier = try uploads.find(clientID: clientID, of: caller.account, in: transaction)
                {
                    return earlier
                }
                guard try uploads.countOpen(of: caller.account, in: transaction) < limits.openUploads else { throw Failure.tooManyUploads }
                let used = try usage.add(upload.length, upload.purpose, to: caller.account, in: transaction)
                guard used <= limits.quota(for: upload.purpose) else { throw Failure.quotaUsedUp }
                try uploads.insert(upload, clientID: announcement.clientID, in: transaction)
                return upload
            }
            if begun.id != upload.id { try await inbox.discard(upload.blob) }
            return begun
        } catch {
            try? await inbox.discard(upload.blob)
            throw error
        }
    }
}

/// Says in the words of the house what a disk answered.
func onDisk<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
        return try await work()
    } catch BlobFailure.full {
        throw Failure.storageFull
    } catch BlobFailure.missing {
        throw Failure.notFound
    } catch is PenTaken {
        throw Failure.wrongOffset
    }
}
