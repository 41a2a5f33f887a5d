import API
import ArgumentParser
import FeedLoad
import Foundation
import Kernel
import Logging
import Server
import Storage

/// Builds a society in a store and measures the feeds of Channels in it.
struct BenchFeeds: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: "Build a society in a store and measure the feeds of Channels in it, and the price of a like.",
        discussion: "The whole society takes about ten gigabytes of disk. docs/performance.md explains what is measured.")

    @Option(help: "How many people there are.")
    var people = 100_000

    @Option(help: "How many videos there are.")
    var videos = 1_000_000

    @Option(help: "How many likes there are, about.")
    var likes = 20_000_000

    @Option(help: "Another seed makes another society.")
    var seed: UInt64 = 1

    @Option(help: "How often each page is read by each viewer.")
    var repetitions = 100

    @Option(parsing: .upToNextOption, help: "What is measured.")
    var only: [FeedCase] = FeedCase.allCases

    @Option(help: "A PostgreSQL database instead of an embedded store: empty, or with a society that was built before.")
    var database: String?

    @Option(help: "A folder for the store that stays; if a society was built in it before, that is measured again.")
    var at: String?

    @Flag(help: "Only build the society, in what --at or --database names.")
    var buildOnly = false

    func run() async throws {
        if let at { return try await run(in: URL(filePath: at, directoryHint: .isDirectory)) }
        let folder = FileManager.default.temporaryDirectory.appending(path: "teahouse-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await run(in: folder)
    }

    private var plan: SocietyPlan {
        var plan = SocietyPlan()
        plan.people = people
        plan.videos = videos
        plan.likes = likes
        plan.pages = max(20, min(plan.pages, videos / 20))
        plan.seed = seed
        return plan
    }

    private func run(in folder: URL) async throws {
        var settings = ServerSettings()
        settings.port = 0
        settings.dataFolder = folder
        settings.databaseURL = database
        settings.webFolder = nil
        var logger = Logger(label: "teahouse.bench")
        logger.logLevel = .warning
        // The society ends at a fixed time, and it is that time now.
        let (started, end) = (ContinuousClock.now, plan.end)
        let server = try await TeahouseServer(
            settings: settings, now: TimeSource { end.adding(ContinuousClock.now - started) }, logger: logger)
        let society: BuiltSociety
        if let built = try await BuiltSociety.find(on: server.ground.database) {
            society = built
        } else {
            society = try await BuiltSociety.build(plan, on: server.ground.database, progress: tell)
        }
        if !buildOnly { print(try await FeedBench(server, society, cases: only, repetitions: repetitions, progress: tell).run().table) }
        try await server.ground.database.close()
    }

    private var tell: @Sendable (String) -> Void {
        { line in FileHandle.standardError.write(Data("\(line)\n".utf8)) }
    }
}

extension FeedCase: ExpressibleByArgument {}
