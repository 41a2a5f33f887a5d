import API
import ArgumentParser
import FeedLoad
import Foundation
import Kernel
import Server
import TeahouseClient

/// Measures the feeds of Channels on a made-up society.
struct BenchFeeds: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds", abstract: "Build a society in a store and measure the feeds of Channels on it.",
        discussion: "Run a release build. docs/performance.md explains the table.")

    @Option(help: "How many people there are.")
    var people = 100_000

    @Option(help: "How many videos their Pages have published in a year.")
    var videos = 1_000_000

    @Option(help: "How many likes they have given.")
    var likes = 20_000_000

    @Option(parsing: .upToNextOption, help: "How many friends those have who are measured.")
    var friends = [10, 150, 1_000, 10_000]

    @Option(help: "How often each call is made.")
    var times = 300

    @Option(help: "A folder for the society, which is kept and used again; a temporary one if nothing is said.")
    var at: String?

    @Option(help: "An empty PostgreSQL database instead of an embedded store.")
    var database: String?

    private static let password = "a society of numbers"

    func run() async throws {
        let folder = at.map { URL(filePath: $0, directoryHint: .isDirectory) } ?? FileManager.default.temporaryDirectory.appending(path: "teahouse-bench-\(UUID())")
        let isThere = FileManager.default.fileExists(atPath: folder.path)
        defer { if at == nil { try? FileManager.default.removeItem(at: folder) } }
        var settings = ServerSettings()
        settings.dataFolder = folder
        settings.databaseURL = database
        if !isThere || database != nil { try await build(settings) }
        try await BenchServer.run(settings) { url, server in
            var readers: [FeedBench.Reader] = []
            for count in friends {
                let client = try await TeahouseClient(server: url).signIn(handle: Self.handle(count), password: Self.password)
                readers.append(FeedBench.Reader(client: client, account: try await client.me().card.id, friends: count))
            }
            print(try await FeedBench(database: server.ground.database, times: times).run(readers, say: Self.say))
        }
    }

    /// Those who are measured sign up as everybody does; the society around them is laid into the store.
    private func build(_ settings: ServerSettings) async throws {
        let size = SocietySize(people: people, videos: videos, likes: likes)
        try await BenchServer.run(settings) { url, server in
            var planted: [(account: AccountID, friends: Int)] = []
            for count in friends {
                let client = try await TeahouseClient(server: url).signUp(
                    handle: Self.handle(count), name: "\(count) friends", password: Self.password)
                planted.append((try await client.me().card.id, count))
            }
            try await SocietyBuilder(
                database: server.ground.database, size: size, now: TimeSource.system(), say: Self.say
            ).build(planted: planted)
        }
    }

    private static func handle(_ friends: Int) -> String { "reader_\(friends)" }

    private static let say: @Sendable (String) -> Void = { FileHandle.standardError.write(Data("\($0)\n".utf8)) }
}
