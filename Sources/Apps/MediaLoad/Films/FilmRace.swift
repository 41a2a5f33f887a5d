internal import ChatLoad
internal import Foundation
internal import Kernel
internal import Logging
internal import Media

/// Makes one film by the ladder and by a bare ffmpeg, one after the other, both with the whole machine and without stepping
/// back for others.
struct FilmRace: Sendable {
    let folder: URL
    let seconds: Int

    func run() async throws -> FilmTimes {
        let source = try await FilmSource(seconds: seconds).make(in: folder)
        let (playable, whole, ladder) = try await runLadder(source)
        let bare = try await measure(in: "bare") { try await BareFFmpeg().run(source, in: $0) }
        return FilmTimes(
            filmSeconds: seconds, playable: playable, whole: whole, ladderProcessor: ladder, bare: bare.seconds,
            bareProcessor: bare.processor)
    }

    private func runLadder(_ source: URL) async throws -> (playable: Double, whole: Double, processor: Double) {
        let ladder = await Self.ladder(workers: ProcessInfo.processInfo.activeProcessorCount, patience: 0)
        let (moments, telling) = AsyncStream.makeStream(of: ContinuousClock.Instant.self)
        let begun = ContinuousClock.now
        let measured = try await measure(in: "ladder") { folder in
            try FileManager.default.copyItem(at: source, to: folder.appending(path: Sandbox.original))
            _ = try await ladder.make(in: folder, type: .mp4, playable: { _ in telling.yield(.now) })
        }
        telling.finish()
        let playable = await moments.first { _ in true } ?? .now
        return ((playable - begun) / .seconds(1), measured.seconds, measured.processor)
    }

    /// - Parameter patience: how far it steps back for others; nil for as far as the server lets it.
    static func ladder(workers: Int?, patience: Int?) async -> FilmLadder {
        var logger = Logger(label: "teahouse.bench")
        logger.logLevel = .error
        let sandbox = Sandbox(confinement: await .strongest(logger: logger), places: 2, patience: patience, logger: logger)
        var limits = LadderLimits()
        if let workers { limits.workers = workers }
        return FilmLadder(sandbox: sandbox, pictures: PictureMaker(sandbox: sandbox), limits: limits)
    }

    /// Wall clock and processor seconds of some work with all the programs it starts.
    private func measure(in name: String, _ work: (URL) async throws -> Void) async throws -> (seconds: Double, processor: Double) {
        let place = folder.appending(path: name, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let own = ServerProcesses(roots: [Int(getpid())])
        let before = try own.processorSeconds()
        let time = try await ContinuousClock().measure { try await work(place) }
        return (time / .seconds(1), try own.processorSeconds() - before)
    }
}

/// How long one film took, in seconds.
struct FilmTimes: Codable, Sendable, Equatable {
    let filmSeconds: Int
    let playable: Double
    let whole: Double
    let ladderProcessor: Double
    let bare: Double
    let bareProcessor: Double
}
