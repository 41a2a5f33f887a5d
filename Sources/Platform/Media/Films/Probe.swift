import Foundation

/// What `ffprobe` tells of a file with tracks.
struct Probe: Sendable, Decodable {
    /// What is asked for.
    static let entries =
        "stream=codec_type,codec_name,width,height,sample_aspect_ratio,avg_frame_rate,r_frame_rate,field_order"
        + ",color_space,color_transfer,color_primaries,nb_frames,start_time:stream_disposition=attached_pic,default:stream_tags=language"
        + ":stream_side_data=rotation:format=duration,start_time"

    struct Track: Sendable, Decodable {
        let kind: String?
        let codec: String?
        let width: Int?
        let height: Int?
        /// Of one pixel, as `64:45`.
        let aspect: String?
        let averageRate: String?
        let baseRate: String?
        let fieldOrder: String?
        let matrix: String?
        let transfer: String?
        let primaries: String?
        let frames: String?
        let start: String?
        let disposition: [String: Int]?
        let tags: [String: String]?
        private let sideData: [SideData]?

        private struct SideData: Sendable, Decodable {
            let rotation: Double?
        }

        private enum CodingKeys: String, CodingKey {
            case kind = "codec_type", codec = "codec_name", width, height, aspect = "sample_aspect_ratio", averageRate = "avg_frame_rate"
            case baseRate = "r_frame_rate", fieldOrder = "field_order", matrix = "color_space", transfer = "color_transfer"
            case primaries = "color_primaries", frames = "nb_frames", start = "start_time", disposition, tags, sideData = "side_data_list"
        }

        /// A cover in a sound file is a still and no film.
        var isFilm: Bool { kind == "video" && disposition?["attached_pic"] != 1 }
        var isSound: Bool { kind == "audio" }
        var isDefault: Bool { disposition?["default"] == 1 }
        var frameCount: Int? { frames.flatMap { Int($0) } }
        /// It is shown lying on its side: degrees, a quarter turn in either direction.
        var isTurned: Bool {
            guard let rotation = sideData?.compactMap(\.rotation).first, rotation.isFinite, abs(rotation) < 3600 else { return false }
            return abs(Int(rotation.rounded())) % 180 == 90
        }
    }

    private struct Container: Sendable, Decodable {
        let duration: String?
        let start: String?

        private enum CodingKeys: String, CodingKey {
            case duration, start = "start_time"
        }
    }

    let tracks: [Track]
    private let container: Container

    private enum CodingKeys: String, CodingKey {
        case tracks = "streams", container = "format"
    }

    var film: Track? { tracks.first(where: \.isFilm) }
    var sounds: [Track] { tracks.filter(\.isSound) }
    var hasSound: Bool { !sounds.isEmpty }
    /// Seconds on the clock of the file at which the film begins: with its first picture, unless the sound begins long before.
    var start: Double {
        let first = container.start.flatMap { Double($0) } ?? 0
        guard let picture = film?.start.flatMap({ Double($0) }), picture > first, picture - first < 0.5 else { return first }
        return picture
    }
    /// Milliseconds as the file claims; recordings of a browser often do not say.
    var duration: Int64? { container.duration.flatMap { Double($0) }.flatMap { Int64(exactly: ($0 * 1000).rounded()) } }
}
