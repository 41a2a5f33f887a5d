import API
import AttachmentsAPI
import Media

enum UploadTag {}
/// Something that is arriving.
typealias UploadID = ID<UploadTag>

/// A row of `uploads`.
struct UploadRecord: Sendable {
    let id: UploadID
    /// The key that it will have as a blob.
    let blob: BlobKey
    let owner: AccountID
    let purpose: AttachmentPurpose
    let name: String
    let length: Int64
    /// So many bytes are on disk for certain.
    var received: Int64
    /// What it became.
    var attachment: AttachmentID?
    let expiresAt: Timestamp

    var isWhole: Bool { received == length }
}
