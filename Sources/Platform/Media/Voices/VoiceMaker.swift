package import Foundation

/// Makes a voice message that every browser and phone plays, AAC in an M4A, and the waveform that is drawn for it.
package struct VoiceMaker: Sendable {
    private let ffmpeg: FFmpeg
    private let longest: Duration
    private static let waveformRate = 8000

    package init(sandbox: Sandbox, longest: Duration = .seconds(60)) {
        ffmpeg = FFmpeg(sandbox: sandbox)
        self.longest = longest
    }

    /// - Parameter folder: holds the recording as `original`; the rendition comes to lie there too.
    /// - Throws: `MediaFailure`.
    package func voice(in folder: URL, type: MediaType) async throws -> Made {
        guard let demuxer = type.demuxer else { throw MediaFailure.wrongType }
        let probe = try await ffmpeg.probe(demuxer: demuxer, in: folder)
        guard probe.hasSound else { throw MediaFailure.wrongType }
        // A recorder stops a little after the second it was told.
        let most = longest.milliseconds + 1000
        if let duration = probe.duration, duration > most { throw MediaFailure.tooLong }

        let taken = ["-map", "0:a:0", "-map_metadata", "-1", "-map_chapters", "-1", "-t", "\(most / 1000 + 1)", "-ac", "1"]
        let spoken = taken + [
            "-c:a", "aac", "-b:a", "48k", "-ar", "44100", "-movflags", "+faststart", "-fflags", "+bitexact", "-f", "mp4", "-y", "full.m4a",
        ]
        let drawn = taken + ["-c:a", "pcm_s16le", "-ar", "\(Self.waveformRate)", "-f", "s16le", "-y", "waveform.pcm"]
        let allowance = Allowance(time: .seconds(60), processorSeconds: 30, memory: 384 << 20, file: 8 << 20)
        try await ffmpeg.convert(demuxer: demuxer, spoken + drawn, in: folder, allowance: allowance)

        let samples = try Waveform.samples(in: folder.appending(path: "waveform.pcm"))
        let duration = Int64(samples.count) * 1000 / Int64(Self.waveformRate)
        guard duration > 0 else { throw MediaFailure.broken }
        guard duration <= most else { throw MediaFailure.tooLong }
        var made = Made(renditions: [Rendition(role: .full, type: .m4a, file: folder.appending(path: "full.m4a"))])
        made.duration = duration
        made.waveform = Waveform.steps(of: samples, rate: Self.waveformRate)
        return made
    }
}
