import API
import Kernel
import Storage

/// Where an upload stands, for its owner.
struct FindUpload: Sendable {
    let database: any Database
    let uploads: UploadStore
    let now: TimeSource

    /// - Throws: `Failure.notFound` for somebody else's upload as for one that is not there or has expired.
    func callAsFunction(_ id: UploadID, by caller: Caller) async throws -> UploadRecord {
        let moment = now()
        return try await database.read { transaction in
            guard let upload = try uploads.find(id, in: transaction), upload.owner == caller.account, upload.expiresAt > moment else {
                throw Failure.notFound
            }
            return upload
        }
    }
}
