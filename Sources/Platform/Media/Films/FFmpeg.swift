import Foundation

/// ffmpeg and ffprobe with the options that keep a file from leading them elsewhere: one demuxer, chosen by what the
/// content is, and no protocol but files. A playlist dressed as a film is read as a broken film.
struct FFmpeg: Sendable {
    let sandbox: Sandbox
    /// Tracks that are looked at; a file with more is refused.
    static let tracks = 16

    /// A file to read.
    struct Input: Sendable {
        var name = Sandbox.original
        let demuxer: String
        /// What stands before it on the command line.
        var options: [String] = []
    }

    func probe(_ name: String = Sandbox.original, demuxer: String, in folder: URL, allowance: Allowance = .probing) async throws -> Probe {
        let text = try await sandbox.require(
            "ffprobe", ["-v", "error"] + guarded(Input(name: name, demuxer: demuxer)) + ["-show_entries", Probe.entries, "-of", "json"],
            in: folder, allowance: allowance)
        guard let probe = try? JSONDecoder().decode(Probe.self, from: text) else { throw MediaFailure.broken }
        guard probe.tracks.count <= Self.tracks else { throw MediaFailure.tooLarge }
        return probe
    }

    func convert(
        _ name: String = Sandbox.original, demuxer: String, _ options: [String], in folder: URL, allowance: Allowance
    ) async throws {
        try await sandbox.require(
            "ffmpeg",
            ["-nostdin", "-hide_banner", "-v", "error", "-threads", "2"] + guarded(Input(name: name, demuxer: demuxer)) + options,
            in: folder, allowance: allowance)
    }

    /// Long work on one or several files.
    /// - Parameters:
    ///   - threads: that each decoder may use.
    ///   - hearing: is told how far it is, about once a second.
    /// - Returns: its ending, with the last of its words, down to mere information.
    @discardableResult
    func work(
        on inputs: [Input], _ options: [String], threads: Int = 1, in folder: URL, allowance: Allowance,
        hearing: @escaping @Sendable (FFmpegProgress) -> Void = { _ in }
    ) async throws -> Ending {
        let general = [
            "-nostdin", "-hide_banner", "-v", "info", "-nostats", "-progress", "pipe:1", "-stats_period", "1",
            "-filter_threads", "1", "-filter_complex_threads", "1",
        ]
        let read = inputs.flatMap { ["-threads", "\(threads)"] + $0.options + guarded($0) }
        let progress = FFmpegProgress.Reader(telling: hearing)
        return try await sandbox.succeed(
            "ffmpeg", general + read + options, in: folder, allowance: allowance, hearing: { progress.read($0) })
    }

    private func guarded(_ input: Input) -> [String] {
        [
            "-protocol_whitelist", "file,pipe", "-format_whitelist", input.demuxer, "-max_streams", "\(Self.tracks * 2)",
            "-f", input.demuxer, "-i", input.name,
        ]
    }
}

extension Allowance {
    /// For a look at the headers.
    static let probing = Allowance(time: .seconds(60), processorSeconds: 10, memory: 384 << 20, file: 0)
}
