import Foundation

/// What `ffprobe` tells of a file with tracks.
struct Probe: Sendable, Decodable {
    struct Track: Sendable, Decodable {
        let kind: String?
        let width: Int?
        let height: Int?
        let frames: String?
        let disposition: [String: Int]?

        private enum CodingKeys: String, CodingKey {
            case kind = "codec_type", width, height, frames = "nb_frames", disposition
        }

        /// A cover in a sound file is a still and no film.
        var isFilm: Bool { kind == "video" && disposition?["attached_pic"] != 1 }
        var isSound: Bool { kind == "audio" }
        var frameCount: Int? { frames.flatMap { Int($0) } }
    }

    private struct Container: Sendable, Decodable {
        let duration: String?
    }

    let tracks: [Track]
    private let container: Container

    private enum CodingKeys: String, CodingKey {
        case tracks = "streams", container = "format"
    }

    var film: Track? { tracks.first(where: \.isFilm) }
    var hasSound: Bool { tracks.contains(where: \.isSound) }
    /// Milliseconds as the file claims; recordings of a browser often do not say.
    var duration: Int64? { container.duration.flatMap { Double($0) }.flatMap { Int64(exactly: ($0 * 1000).rounded()) } }
}
