package import Foundation

/// What was made of a film so far.
package struct LadderMade: Sendable {
    /// Playlists, renditions, poster and preview under the names by which the playlists speak of each other. The files are
    /// the receiver's: it may move them away. A name always means the same bytes.
    package let files: [LadderFile]
    /// The HLS master playlist (RFC 8216) over `files`, which names them without a path.
    package let playlist: String
    /// Pixels, upright, of the largest rendition, also while that one is still being made.
    package let width: Int
    package let height: Int
    /// Milliseconds.
    package let duration: Int64
    package let hasSound: Bool
    package let preview: PreviewSheet
}

package struct LadderFile: Sendable {
    /// `v240.m3u8`, `v240.mp4`, `a1.m3u8`, `a1.mp4`, `poster.jpg`, `poster.webp`, `thumbnail.jpg`, `thumbnail.webp`,
    /// `preview.jpg`, `file.mp4`.
    package let name: String
    package let type: MediaType
    package let url: URL
}

/// Small stills in rows in one picture, `preview.jpg`.
package struct PreviewSheet: Codable, Sendable, Hashable {
    /// Pixels of one still.
    package let width: Int
    package let height: Int
    package let columns: Int
    package let count: Int
    /// Milliseconds from one still to the next; the first is the film's first frame.
    package let interval: Int64
}

extension LadderFile {
    static func type(of name: String) -> MediaType {
        switch name.split(separator: ".").last {
        case "m3u8": .hls
        case "jpg": .jpeg
        case "webp": .webp
        default: name.hasPrefix("a") ? .m4a : .mp4
        }
    }
}
