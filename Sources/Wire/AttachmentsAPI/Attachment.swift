public import API

public enum AttachmentTag {}
/// A picture, video, sound or file that somebody uploaded.
public typealias AttachmentID = ID<AttachmentTag>

/// What an upload is to become. It decides the limits and the treatment.
public enum AttachmentPurpose: String, OpenEnum {
    /// A picture in a message: re-encoded, metadata removed, a thumbnail made.
    case picture
    /// A video message: transcoded to H.264/AAC, with a poster.
    case video
    /// A voice message of at most 60 s, with a waveform.
    case voice
    /// Any file, handed on as it is and only ever downloaded.
    case file
    /// A square picture of a person or a group.
    case avatar
    /// A film to be published in Channels: kept as it is until that is done, and read by its owner alone.
    case film
    case unknown
}

public enum AttachmentState: String, OpenEnum {
    case processing, ready, failed, unknown
}

/// What is known of an upload. The paths are absolute paths on the server; they check who asks.
public struct Attachment: Codable, Sendable, Hashable {
    public let id: AttachmentID
    public let purpose: AttachmentPurpose
    public let state: AttachmentState
    /// Why it failed, as a problem code: `attachments.not_a_picture`.
    public let failure: String?
    /// The name that the sender gave the file.
    public let name: String
    public let bytes: Int64
    /// By content, not by name: `image/jpeg`.
    public let type: String
    /// Pixels, of pictures and videos, upright.
    public let width: Int?
    public let height: Int?
    /// Milliseconds, of sound and video.
    public let duration: Int64?
    /// The loudness of a voice message in up to 64 steps of 0 to 100.
    public let waveform: [Int]?
    /// Where to read the whole thing.
    public let path: String
    /// Where to read a small picture of it, where there is one.
    public let thumbnail: String?
    /// Where to read the still of a video.
    public let poster: String?
    /// Whether the picture moves; its thumbnail does not.
    public let isAnimated: Bool?

    public init(
        id: AttachmentID, purpose: AttachmentPurpose, state: AttachmentState, failure: String? = nil, name: String, bytes: Int64,
        type: String, width: Int? = nil, height: Int? = nil, duration: Int64? = nil, waveform: [Int]? = nil, path: String,
        thumbnail: String? = nil, poster: String? = nil, isAnimated: Bool? = nil
    ) {
        self.id = id
        self.purpose = purpose
        self.state = state
        self.failure = failure
        self.name = name
        self.bytes = bytes
        self.type = type
        self.width = width
        self.height = height
        self.duration = duration
        self.waveform = waveform
        self.path = path
        self.thumbnail = thumbnail
        self.poster = poster
        self.isAnimated = isAnimated
    }
}

public struct AttachmentPath: Codable, Sendable {
    public var attachment: AttachmentID
    public init(attachment: AttachmentID) { self.attachment = attachment }
}

/// What may be uploaded.
public struct UploadLimits: Codable, Sendable {
    /// Bytes, by purpose.
    public let picture: Int64
    public let video: Int64
    public let voice: Int64
    public let file: Int64
    public let avatar: Int64
    public let film: Int64
    /// Above this many bytes a client sends in chunks of this size, so that a broken connection loses little.
    public let chunk: Int64

    public init(picture: Int64, video: Int64, voice: Int64, file: Int64, avatar: Int64, film: Int64, chunk: Int64) {
        self.picture = picture
        self.video = video
        self.voice = voice
        self.file = file
        self.avatar = avatar
        self.film = film
        self.chunk = chunk
    }
}
