import ArgumentParser
import ChatLoad
import Foundation
import MediaLoad

/// Measures chat on this server and, in the same run, on others.
struct BenchChat: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Measure sign-in, idle connections, throughput and latency of chat.",
        discussion: "Run it from the project's folder, after a release build. docs/performance.md explains the shapes of load.")

    @Option(parsing: .upToNextOption, help: "The servers to measure, taking turns.")
    var servers: [Contestant] = [.teahouse]

    @Option(parsing: .upToNextOption, help: "The shapes of load.")
    var shapes: [Shape] = Shape.allCases

    @Option(help: "How often each server is started anew and measured.")
    var repetitions = 3

    @Option(help: "How many seconds each shape is measured, after one to warm up.")
    var seconds = 4

    @Option(help: "The folder of the scripts that start the servers.")
    var scripts = "Benchmarks/peers"

    @Flag(help: "Measure once more while a film is made, as the server makes it.")
    var besideFilm = false

    @Flag(help: "Print every figure as JSON instead of a table.")
    var json = false

    func run() async throws {
        let bench = ChatBench(
            contestants: servers, shapes: shapes, repetitions: repetitions, window: .seconds(seconds),
            scripts: URL(filePath: scripts, directoryHint: .isDirectory)
        ) { line in
            FileHandle.standardError.write(Data("\(line)\n".utf8))
        }
        try tell(try await bench.run())
        if besideFilm { try tell(try await FilmAtWork().run { try await bench.run() }) }
    }

    private func tell(_ report: Report) throws {
        print(json ? try report.json() : report.table(shapes: shapes, contestants: servers))
    }
}

extension Contestant: ExpressibleByArgument {}

extension Shape: ExpressibleByArgument {}
