internal import ChatLoad
package import Foundation

/// Measures how films are made, beside a bare ffmpeg, and how their files are served, beside nginx.
package struct MediaBench: Sendable {
    /// Lengths of the films that are made, in seconds; empty for none.
    package let films: [Int]
    /// How long each way of reading is measured; 0 for not at all.
    package let seconds: Int
    package let repetitions: Int
    package let slowReaders: Int
    /// The folder of the script for `wrk`.
    package let scripts: URL
    /// Told what happens, a line at a time.
    package let progress: @Sendable (String) -> Void

    package init(
        films: [Int], seconds: Int, repetitions: Int, slowReaders: Int, scripts: URL, progress: @escaping @Sendable (String) -> Void
    ) {
        self.films = films
        self.seconds = seconds
        self.repetitions = repetitions
        self.slowReaders = slowReaders
        self.scripts = scripts
        self.progress = progress
    }

    package func run() async throws -> MediaReport {
        let folder = FileManager.default.temporaryDirectory.appending(path: "teahouse-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var times: [FilmTimes] = []
        for length in films {
            progress("a film of \(length) s")
            times.append(try await FilmRace(folder: folder, seconds: length).run())
        }
        var serving: ServingFigures?
        if seconds > 0 {
            serving = try await ServingBench(
                folder: folder, seconds: seconds, repetitions: repetitions, slowReaders: slowReaders,
                script: scripts.appending(path: "read.lua"), progress: progress
            ).run()
        }
        return MediaReport(machine: .here, date: .now, films: times, serving: serving)
    }
}
