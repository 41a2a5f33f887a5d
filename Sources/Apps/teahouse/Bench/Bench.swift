import ArgumentParser

/// Measures a real server process over loopback, or the store alone.
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure a real server process over loopback, or the store alone.",
        subcommands: [BenchChat.self, BenchFeeds.self, BenchMedia.self, BenchStore.self])
}
