internal import Foundation

/// What somebody would type who wants the same sizes of the same film and nothing else: one ffmpeg that decodes once, encodes
/// five times with the settings of the ladder, and writes HLS. It hears nothing, looks for no poster, and is not confined.
struct BareFFmpeg: Sendable {
    /// Short side, width, thousands of bits a second at most: those of the ladder for 30 frames a second.
    private static let sizes = [(1080, 1920, 5000), (720, 1280, 2800), (480, 854, 1400), (360, 640, 800), (240, 426, 400)]

    func run(_ source: URL, in folder: URL) async throws {
        try await Program.run("ffmpeg", Self.arguments(source), in: folder)
    }

    static func arguments(_ source: URL) -> [String] {
        var filters = "[0:v]fps=30"
        for (number, (label, width, _)) in sizes.enumerated() {
            if number > 0 { filters += "[below\(number)];[below\(number)]scale=\(width):\(label):flags=bicubic" }
            let isLast = number == sizes.count - 1
            filters += isLast ? "[v\(label)]" : ",split=2[v\(label)]"
        }
        var encoding: [String] = []
        for (number, (label, _, kilobits)) in sizes.enumerated() {
            encoding += [
                "-map", "[v\(label)]", "-c:v:\(number)", "libx264", "-profile:v:\(number)", "high", "-preset:v:\(number)", "veryfast",
                "-crf:v:\(number)", "23", "-maxrate:v:\(number)", "\(kilobits)k", "-bufsize:v:\(number)", "\(kilobits * 2)k",
            ]
        }
        let streams = sizes.indices.map { "v:\($0),agroup:sound" } + ["a:0,agroup:sound"]
        return ["-v", "error", "-nostdin", "-i", source.path, "-filter_complex", filters] + encoding
            + [
                "-g", "120", "-keyint_min", "120", "-sc_threshold", "0", "-map", "0:a", "-c:a", "aac", "-b:a", "128k",
                "-f", "hls", "-hls_time", "4", "-hls_playlist_type", "vod", "-hls_segment_type", "fmp4", "-hls_flags", "single_file",
                "-master_pl_name", "master.m3u8", "-var_stream_map", streams.joined(separator: " "), "-y", "v%v.m3u8",
            ]
    }
}
