import Foundation

/// The HLS playlist (RFC 8216) of one rendition whose segments are byte ranges of one file.
struct MediaPlaylist: Sendable {
    struct Segment: Sendable {
        let range: Range<Int64>
        /// Seconds.
        let duration: Double
    }

    let file: String
    let headerSize: Int
    let segments: [Segment]

    /// - Parameter timescale: ticks of a second in the file.
    init(_ fragmented: FragmentedFile, name: String, timescale: Int) {
        file = name
        headerSize = fragmented.header.count
        segments = fragmented.fragments.map { Segment(range: $0.range, duration: Double($0.duration) / Double(timescale)) }
    }

    /// Seconds.
    var duration: Double { segments.reduce(0) { $0 + $1.duration } }
    /// Bits of the segment that takes most in a second.
    var peakRate: Double { segments.map(rate).max() ?? 0 }
    /// Bits of a second of the whole.
    var averageRate: Double { duration > 0 ? Double(segments.reduce(0) { $0 + $1.range.count }) * 8 / duration : 0 }

    /// What is shorter than half a second at the end says nothing about the rate.
    private func rate(_ segment: Segment) -> Double { Double(segment.range.count) * 8 / max(segment.duration, 0.5) }

    var text: String {
        let longest = segments.map(\.duration).max() ?? 0
        var lines = [
            "#EXTM3U", "#EXT-X-VERSION:7", "#EXT-X-TARGETDURATION:\(max(1, Int(longest.rounded())))", "#EXT-X-PLAYLIST-TYPE:VOD",
            "#EXT-X-INDEPENDENT-SEGMENTS", "#EXT-X-MAP:URI=\"\(file)\",BYTERANGE=\"\(headerSize)@0\"",
        ]
        for segment in segments {
            lines.append("#EXTINF:\(Self.decimal(segment.duration, 6)),")
            lines.append("#EXT-X-BYTERANGE:\(segment.range.count)@\(segment.range.lowerBound)")
            lines.append(file)
        }
        return (lines + ["#EXT-X-ENDLIST", ""]).joined(separator: "\n")
    }

    /// A decimal number, in any language of the machine.
    static func decimal(_ number: Double, _ digits: Int) -> String {
        String(format: "%.\(digits)f", locale: Locale(identifier: "en_US_POSIX"), number)
    }
}
