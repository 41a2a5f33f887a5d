import Foundation

/// ffmpeg and ffprobe with the options that keep a file from leading them elsewhere: one demuxer, chosen by what the
/// content is, and no protocol but files. A playlist dressed as a film is read as a broken film.
struct FFmpeg: Sendable {
    let sandbox: Sandbox
    /// Tracks that are looked at; a file with more is refused.
    static let tracks = 16

    func probe(_ name: String = Sandbox.original, demuxer: String, in folder: URL) async throws -> Probe {
        let allowance = Allowance(time: .seconds(60), processorSeconds: 10, memory: 384 << 20, file: 0)
        let shown = "stream=codec_type,width,height,nb_frames:stream_disposition=attached_pic:format=duration"
        let text = try await sandbox.require(
            "ffprobe", ["-v", "error"] + guarded(name, demuxer) + ["-show_entries", shown, "-of", "json"], in: folder, allowance: allowance)
        guard let probe = try? JSONDecoder().decode(Probe.self, from: text) else { throw MediaFailure.broken }
        guard probe.tracks.count <= Self.tracks else { throw MediaFailure.tooLarge }
        return probe
    }

    func convert(
        _ name: String = Sandbox.original, demuxer: String, _ options: [String], in folder: URL, allowance: Allowance
    ) async throws {
        try await sandbox.require(
            "ffmpeg", ["-nostdin", "-hide_banner", "-v", "error", "-threads", "2"] + guarded(name, demuxer) + options,
            in: folder, allowance: allowance)
    }

    private func guarded(_ name: String, _ demuxer: String) -> [String] {
        [
            "-protocol_whitelist", "file,pipe", "-format_whitelist", demuxer, "-max_streams", "\(Self.tracks * 2)",
            "-f", demuxer, "-i", name,
        ]
    }
}
