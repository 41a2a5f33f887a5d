import API
import AttachmentsAPI
import Media

/// A row of `attachments`.
struct AttachmentRecord: Sendable {
    let id: AttachmentID
    /// The unguessable part of its paths.
    let key: String
    let owner: AccountID
    let purpose: AttachmentPurpose
    var state: AttachmentState
    var failure: String?
    let name: String
    var bytes: Int64
    var type: String
    /// What arrived, until it was worked on.
    var source: BlobKey?
    /// Bytes that count against the owner's quota.
    var stored: Int64
    var width: Int?
    var height: Int?
    var duration: Int64?
    var waveform: [Int]?
    var isAnimated: Bool

    var view: Attachment {
        func path(_ role: Rendition.Role) -> String { "/v1/attachments/\(key)/\(role.rawValue)" }
        let hasThumbnail = state == .ready && [.picture, .avatar, .video].contains(purpose)
        let hasPoster = state == .ready && purpose == .video
        return Attachment(
            id: id, purpose: purpose, state: state, failure: failure, name: name, bytes: bytes, type: type, width: width, height: height,
            duration: duration, waveform: waveform, path: path(.full), thumbnail: hasThumbnail ? path(.thumbnail) : nil,
            poster: hasPoster ? path(.poster) : nil, isAnimated: isAnimated ? true : nil)
    }
}
