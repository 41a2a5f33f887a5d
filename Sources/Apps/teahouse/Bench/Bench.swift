import ArgumentParser

/// Measures a real server process over loopback.
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure a real server process over loopback.", subcommands: [BenchChat.self])
}
