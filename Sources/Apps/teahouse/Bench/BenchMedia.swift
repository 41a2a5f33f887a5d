import ArgumentParser
import Foundation
import MediaLoad

/// Measures films: making them, and serving their files.
struct BenchMedia: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "media",
        abstract: "Measure the making of films beside a bare ffmpeg, and the serving of their files beside nginx.",
        discussion: "Run it from the project's folder, after scripts/install bench. docs/performance.md explains what is measured.")

    @Option(parsing: .upToNextOption, help: "The lengths of the films that are made, in seconds.")
    var films = [10, 120]

    @Flag(help: "Make a film of twenty minutes too.")
    var long = false

    @Flag(help: "Make no films.")
    var noFilms = false

    @Option(help: "How many seconds each way of reading is measured; 0 for none.")
    var seconds = 5

    @Option(help: "How often, the servers taking turns.")
    var repetitions = 3

    @Option(help: "How many slow readers there are at once.")
    var slowReaders = 3_000

    @Option(help: "The folder of the script for wrk.")
    var scripts = "Benchmarks/media"

    func run() async throws {
        let bench = MediaBench(
            films: noFilms ? [] : films + (long ? [1_200] : []), seconds: seconds, repetitions: repetitions, slowReaders: slowReaders,
            scripts: URL(filePath: scripts, directoryHint: .isDirectory).absoluteURL
        ) { line in
            FileHandle.standardError.write(Data("\(line)\n".utf8))
        }
        print(try await bench.run().table)
    }
}
