internal import Foundation

/// A film of 1080p as a camera leaves it: moving shapes under a little noise, a tone, H.264 and AAC in an MP4.
struct FilmSource: Sendable {
    /// A film longer than this is one of this length several times over, because drawing it takes longer than making it.
    private static let longestDrawn = 120

    let seconds: Int

    /// - Returns: the file.
    func make(in folder: URL) async throws -> URL {
        let drawn = folder.appending(path: "drawn-\(min(seconds, Self.longestDrawn)).mp4")
        if !FileManager.default.fileExists(atPath: drawn.path) {
            try await Program.run("ffmpeg", Self.drawing(min(seconds, Self.longestDrawn), as: drawn), in: folder)
        }
        guard seconds > Self.longestDrawn else { return drawn }
        let long = folder.appending(path: "drawn-\(seconds).mp4")
        let times = (seconds + Self.longestDrawn - 1) / Self.longestDrawn
        try await Program.run(
            "ffmpeg",
            [
                "-v", "error", "-nostdin", "-stream_loop", "\(times - 1)", "-i", drawn.path, "-c", "copy", "-t", "\(seconds)", "-y",
                long.path,
            ],
            in: folder)
        return long
    }

    private static func drawing(_ seconds: Int, as file: URL) -> [String] {
        [
            "-v", "error", "-nostdin", "-f", "lavfi", "-i", "testsrc2=size=1920x1080:rate=30,noise=alls=6:allf=t",
            "-f", "lavfi", "-i", "sine=frequency=330:sample_rate=48000", "-t", "\(seconds)", "-pix_fmt", "yuv420p",
            "-c:v", "libx264", "-preset", "ultrafast", "-b:v", "12M", "-g", "60", "-c:a", "aac", "-b:a", "128k", "-y", file.path,
        ]
    }
}
