package import Foundation

/// Makes a film that every browser plays: H.264 and AAC in an MP4 that starts before it is loaded whole, upright, at
/// most 720p, without the place where it was taken; and its still.
package struct FilmMaker: Sendable {
    let ffmpeg: FFmpeg
    private let pictures: PictureMaker
    let limits: FilmLimits

    package init(sandbox: Sandbox, pictures: PictureMaker, limits: FilmLimits = FilmLimits()) {
        ffmpeg = FFmpeg(sandbox: sandbox)
        self.pictures = pictures
        self.limits = limits
    }

    /// - Parameter folder: holds the film as `original`; the renditions come to lie there too.
    /// - Throws: `MediaFailure`.
    package func film(in folder: URL, type: MediaType) async throws -> Made {
        guard type.mayHoldFilm, let demuxer = type.demuxer else { throw MediaFailure.wrongType }
        try check(try await ffmpeg.probe(demuxer: demuxer, in: folder))
        try await ffmpeg.convert(demuxer: demuxer, conversion, in: folder, allowance: limits.allowance)
        return try await made(in: folder)
    }

    /// What became of the film: itself, its still, and what is known of it now.
    func made(in folder: URL) async throws -> Made {
        let made = try await ffmpeg.probe("full.mp4", demuxer: "mov", in: folder)
        guard let film = made.film, let duration = made.duration else { throw MediaFailure.broken }
        // The original may have claimed less than it holds, or nothing.
        guard duration <= limits.duration.milliseconds else { throw MediaFailure.tooLong }
        var result = Made(renditions: [Rendition(role: .full, type: .mp4, file: folder.appending(path: "full.mp4"))])
        result.renditions += try await still(in: folder)
        result.width = film.width
        result.height = film.height
        result.duration = duration
        return result
    }

    func check(_ probe: Probe) throws {
        guard let film = probe.film else { throw MediaFailure.wrongType }
        guard let width = film.width, let height = film.height, width >= 2, height >= 2 else { throw MediaFailure.broken }
        guard width <= 1 << 15, height <= 1 << 15, width * height <= limits.pixels else { throw MediaFailure.tooLarge }
        if let duration = probe.duration, duration > limits.duration.milliseconds { throw MediaFailure.tooLong }
        if let frames = film.frameCount, frames > limits.frames { throw MediaFailure.tooCostly }
    }

    private var conversion: [String] {
        let long = limits.longSide, short = limits.shortSide
        // ffmpeg turns the picture upright before this, so that width and height are those that people see.
        let fitted = "scale=w='min(iw,if(gte(iw,ih),\(long),\(short)))':h='min(ih,if(gte(iw,ih),\(short),\(long)))'"
            + ":force_original_aspect_ratio=decrease:force_divisible_by=2,format=yuv420p"
        return [
            "-map", "0:V:0", "-map", "0:a:0?", "-sn", "-dn", "-map_metadata", "-1", "-map_chapters", "-1",
            "-t", "\(limits.duration.milliseconds / 1000 + 1)",
            "-vf", fitted, "-fpsmax", "30", "-c:v", "libx264", "-profile:v", "high", "-preset", "veryfast", "-crf", "24",
            "-maxrate", "2500k", "-bufsize", "5000k", "-threads", "2",
            "-c:a", "aac", "-b:a", "96k", "-ac", "2", "-ar", "48000",
            "-movflags", "+faststart", "-fflags", "+bitexact", "-f", "mp4", "-y", "full.mp4",
        ]
    }

    /// A frame from near the beginning that is like those around it, so that it is seldom black.
    private func still(in folder: URL) async throws -> [Rendition] {
        let allowance = Allowance(time: .seconds(60), processorSeconds: 60, memory: 512 << 20, file: 64 << 20)
        try await ffmpeg.convert(
            "full.mp4", demuxer: "mov", ["-an", "-vf", "thumbnail=30", "-frames:v", "1", "-f", "image2", "-y", "still.png"],
            in: folder, allowance: allowance)
        return try await pictures.poster(of: "still.png", in: folder)
    }
}

extension Duration {
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
