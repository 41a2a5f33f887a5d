import API
import AccountsAPI
import ArgumentParser
import ChatsAPI
import Foundation
import Kernel
import Logging
import Server
import ServiceLifecycle
import Storage
import TeahouseClient

/// A server of this process whose clock the demonstration sets, so that four weeks pass in a minute.
struct DemoStage: Sendable {
    let visitor: TeahouseClient
    let studio: DemoStudio
    let clock: DemoClock
    let server: TeahouseServer

    /// Opens the stage on an empty data folder, and closes it again.
    static func open(
        _ settings: ServerSettings, grade: DemoGrade = DemoGrade(), _ body: @escaping @Sendable (DemoStage) async throws -> Void
    ) async throws {
        guard settings.databaseURL == nil else {
            throw ValidationError("The demonstration moves into the embedded store: leave the database setting empty.")
        }
        let store = settings.dataFolder.appending(path: "teahouse.sqlite").path
        guard !FileManager.default.fileExists(atPath: store) else {
            throw ValidationError(
                "There is a server in \(settings.dataFolder.path) already, and nobody moves in with others. Name an empty folder with --data."
            )
        }
        let clock = DemoClock()
        var settings = settings
        (settings.host, settings.port, settings.webFolder) = ("127.0.0.1", 0, nil)
        settings.messagesPerSecond = 100_000
        settings.messagesBurst = 100_000
        // What was published weeks ago has been looked at.
        settings.heldVideos = 0
        // Nobody chats meanwhile.
        settings.isAlone = true
        let quiet = Logger(label: "demo") { _ in SwiftLogNoOpLogHandler() }
        let server = try await TeahouseServer(settings: settings, now: TimeSource { clock.now }, logger: quiet)
        let (ports, opened) = AsyncStream.makeStream(of: Int.self)
        let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: server.services { opened.yield($0) }, logger: quiet))
        let running = Task { try await group.run() }
        guard let port = await ports.first(where: { _ in true }), let url = URL(string: "http://127.0.0.1:\(port)") else { return }
        let workshop = FileManager.default.temporaryDirectory.appending(path: "teahouse-demo-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: workshop, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: workshop) }
        let stage = DemoStage(
            visitor: TeahouseClient(server: url, device: "Demonstration"), studio: try await DemoStudio(folder: workshop, grade: grade),
            clock: clock, server: server)
        try await body(stage)
        try await server.settle()
        await group.triggerGracefulShutdown()
        try await running.value
        try await server.ground.database.close()
    }
}
