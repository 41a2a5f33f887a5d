package import Foundation

extension FilmMaker {
    /// Makes what moves behind words: small, silent, and blurred here, so that nobody is handed the sharp one.
    /// - Parameter folder: holds a film that this maker made before, as `original`; the renditions come to lie there too.
    /// - Throws: `MediaFailure`.
    package func backdrop(in folder: URL, type: MediaType, blur: Blur) async throws -> Made {
        guard type.mayHoldFilm, let demuxer = type.demuxer else { throw MediaFailure.wrongType }
        let probe = try await ffmpeg.probe(demuxer: demuxer, in: folder)
        try check(probe)
        let options = backdropOptions(blur: blur, of: probe)
        try await ffmpeg.convert(demuxer: demuxer, options, in: folder, allowance: limits.backdropAllowance)
        return try await made(in: folder)
    }

    private func backdropOptions(blur: Blur, of probe: Probe) -> [String] {
        let (width, height) = fitted(probe.film?.width ?? 2, probe.film?.height ?? 2)
        let deviation = blur.deviation(width: width, height: height)
        let softening = deviation >= 0.3 ? ",gblur=sigma=\(deviation):steps=2" : ""
        return [
            "-map", "0:V:0", "-an", "-sn", "-dn", "-map_metadata", "-1", "-map_chapters", "-1",
            "-t", "\(limits.backdropDuration.milliseconds / 1000)",
            "-vf", "scale=\(width):\(height)\(softening),format=yuv420p", "-fpsmax", "30", "-c:v", "libx264", "-profile:v", "high",
            "-preset", "veryfast", "-crf", "26", "-maxrate", "1500k", "-bufsize", "3000k", "-threads", "2",
            "-movflags", "+faststart", "-fflags", "+bitexact", "-f", "mp4", "-y", "full.mp4",
        ]
    }

    /// As large as a backdrop may be, in even numbers; never blown up.
    private func fitted(_ width: Int, _ height: Int) -> (Int, Int) {
        let (long, short) = (Double(max(width, height)), Double(min(width, height)))
        let scale = min(1, Double(limits.backdropLongSide) / long, Double(limits.backdropShortSide) / short)
        func even(_ side: Int) -> Int { max(2, Int(Double(side) * scale) / 2 * 2) }
        return (even(width), even(height))
    }
}
