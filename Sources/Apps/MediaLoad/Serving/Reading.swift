internal import ChatLoad
internal import Foundation

/// A way in which players read.
struct Reading: Sendable {
    let title: String
    let file: ServedFile
    /// The reader has it already and only asks whether it is still the same.
    var isKnown = false

    static func all(of files: [ServedFile]) -> [Reading] {
        var readings = files.map { file in
            Reading(title: file.piece == 0 ? "a playlist of \(file.bytes / 1_000) KB" : "segments of \(file.piece / 1_000) KB", file: file)
        }
        readings.append(Reading(title: "a segment that the reader has", file: files[0], isKnown: true))
        return readings
    }

    /// Has `wrk` read for some seconds over 16 connections.
    func run(at server: FileServer, seconds: Int, script: URL, in folder: URL) async throws -> ReadingFigures {
        var size = ["\(file.bytes)", "\(file.piece)"]
        if isKnown { size.append(try await server.tag(of: file, in: folder)) }
        let before = try server.processes.processorSeconds()
        let said = try await Program.run(
            "wrk",
            ["--threads", "1", "--connections", "16", "--duration", "\(seconds)s", "--script", script.path, server.url(of: file), "--"]
                + size,
            in: folder)
        let processor = try server.processes.processorSeconds() - before
        return try ReadingFigures(wrk: said, processor: processor)
    }
}

/// What one run of `wrk` found.
struct ReadingFigures: Sendable, Equatable {
    private struct Line: Decodable {
        let requests: Int
        let bytes: Int
        let seconds: Double
        let errors: Int
        let p50Milliseconds: Double
        let p99Milliseconds: Double
    }

    let perSecond: Double
    let megabytesPerSecond: Double
    /// Answers for each second of the server's processor time.
    let perProcessorSecond: Double
    let errors: Int
    let p50: Double
    let p99: Double

    /// - Parameters:
    ///   - wrk: what it printed, of which the last line is ours.
    ///   - processor: seconds of processor time of the server meanwhile.
    init(wrk: String, processor: Double) throws {
        guard let text = wrk.split(separator: "\n").last(where: { $0.hasPrefix("{") }),
            let line = try? JSONDecoder().decode(Line.self, from: Data(text.utf8))
        else { throw Program.Failed(name: "wrk", complaint: wrk) }
        perSecond = Double(line.requests) / line.seconds
        megabytesPerSecond = Double(line.bytes) / line.seconds / 1_000_000
        perProcessorSecond = Double(line.requests) / max(processor, 0.01)
        errors = line.errors
        p50 = line.p50Milliseconds
        p99 = line.p99Milliseconds
    }
}
