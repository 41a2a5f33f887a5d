import Foundation

@testable import Media

/// Makes the pictures, sounds and films that the tests work on, with ffmpeg's own test sources.
struct Studio {
    static let sandbox = Sandbox(confinement: .namespaces)
    static let generous: Allowance = {
        var allowance = Allowance(time: .seconds(120), processorSeconds: 120, memory: 2 << 30, file: 1 << 30)
        allowance.patience = 0
        return allowance
    }()
    /// A ladder that does not step back: tests have somebody waiting.
    static func ladder(_ change: (inout LadderLimits) -> Void = { _ in }) -> FilmLadder {
        var limits = LadderLimits()
        limits.patience = 0
        change(&limits)
        return FilmLadder(sandbox: sandbox, pictures: PictureMaker(sandbox: sandbox), limits: limits)
    }

    /// Not confined: it makes our own files and stands for what an unguarded program would do.
    private static let workshop = Sandbox(confinement: .limits, places: 4)

    /// Runs the test in an empty folder of its own.
    static func withFolder<Result>(_ work: (URL) async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "media-\(BlobKey.random())", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await work(folder)
    }

    /// Makes `original` in the folder out of a test source of ffmpeg.
    static func record(_ options: String..., as format: String, in folder: URL) async throws {
        let words = options.flatMap { $0.split(separator: " ").map(String.init) }
        try await workshop.require(
            "ffmpeg", ["-v", "error", "-nostdin"] + words + ["-f", format, "-y", Sandbox.original], in: folder, allowance: generous)
    }

    static func run(_ program: String, _ arguments: String..., in folder: URL) async throws -> Ending {
        try await workshop.run(program, arguments, in: folder, allowance: generous)
    }

    /// Makes `original` a picture of that kind, by its ending.
    static func paint(_ source: String = "testsrc2=size=640x480", as ending: String, in folder: URL) async throws {
        try await workshop.require(
            "ffmpeg", ["-v", "error", "-f", "lavfi", "-i", source, "-frames:v", "1", "-y", "source.png"], in: folder, allowance: generous)
        let options = ending == "heic" ? "[compression=hevc]" : ""
        try await workshop.require("vips", ["copy", "source.png", "painted.\(ending)\(options)"], in: folder, allowance: generous)
        try FileManager.default.moveItem(at: folder.appending(path: "painted.\(ending)"), to: original(folder))
    }

    static func put(_ bytes: Data, in folder: URL) throws { try bytes.write(to: original(folder)) }

    static func original(_ folder: URL) -> URL { folder.appending(path: Sandbox.original) }

    static func type(in folder: URL) throws -> MediaType {
        Sniffer.type(of: try Data(contentsOf: original(folder)))
    }

    /// What ffprobe says of a rendition: `codec_name` of all tracks, or another field.
    static func fields(_ entries: String, of file: URL) async throws -> [String] {
        let text = try await workshop.require(
            "ffprobe", ["-v", "error", "-show_entries", entries, "-of", "default=noprint_wrappers=1:nokey=1", file.lastPathComponent],
            in: file.deletingLastPathComponent(), allowance: generous)
        return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    static func header(of name: String, in folder: URL) async throws -> PictureHeader? {
        let text = try await workshop.require("vipsheader", ["--all", name], in: folder, allowance: generous)
        return PictureHeader(String(decoding: text, as: UTF8.self))
    }
}

extension Made {
    func file(_ role: Rendition.Role, _ type: MediaType) -> URL? { renditions.first { $0.role == role && $0.type == type }?.file }
    var shapes: Set<String> { Set(renditions.map { "\($0.role) \($0.type)" }) }
}

/// The failure that the work ended with.
func failure<Result>(of work: () async throws -> Result) async -> MediaFailure? {
    do {
        _ = try await work()
        return nil
    } catch {
        return error as? MediaFailure
    }
}
