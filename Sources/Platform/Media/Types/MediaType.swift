/// What a file is by its content.
package enum MediaType: String, Sendable, CaseIterable {
    case jpeg = "image/jpeg"
    case png = "image/png"
    case gif = "image/gif"
    case webp = "image/webp"
    case avif = "image/avif"
    case heic = "image/heic"
    case mp4 = "video/mp4"
    case quickTime = "video/quicktime"
    case webm = "video/webm"
    case matroska = "video/x-matroska"
    case m4a = "audio/mp4"
    case ogg = "audio/ogg"
    case mp3 = "audio/mpeg"
    case aac = "audio/aac"
    case wav = "audio/wav"
    case flac = "audio/flac"
    case hls = "application/vnd.apple.mpegurl"
    case vtt = "text/vtt"
    case pdf = "application/pdf"
    case zip = "application/zip"
    case gzip = "application/gzip"
    case html = "text/html"
    case svg = "image/svg+xml"
    case text = "text/plain"
    case unknown = "application/octet-stream"

    /// A picture that is safe to decode: everything is drawn from pixels and nothing is followed or run.
    package var isPicture: Bool {
        switch self {
        case .jpeg, .png, .gif, .webp, .avif, .heic: true
        default: false
        }
    }

    /// The name of ffmpeg's only demuxer that may read it; nil if it is neither sound nor film.
    var demuxer: String? {
        switch self {
        case .mp4, .quickTime, .m4a: "mov"
        case .webm, .matroska: "matroska"
        case .ogg: "ogg"
        case .mp3: "mp3"
        case .aac: "aac"
        case .wav: "wav"
        case .flac: "flac"
        default: nil
        }
    }

    package var mayHoldFilm: Bool {
        switch self {
        case .mp4, .quickTime, .webm, .matroska: true
        default: false
        }
    }

    /// The type a browser is told when it downloads the file. What a browser could run is told to be mere bytes.
    package var typeForDownload: String {
        switch self {
        case .html, .svg, .text: MediaType.unknown.rawValue
        default: rawValue
        }
    }
}
