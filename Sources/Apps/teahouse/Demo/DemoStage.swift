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
import Synchronization
import TeahouseClient

/// A server of this process whose clock the demonstration sets, so that a week passes in a minute.
struct DemoStage: Sendable {
    let visitor: TeahouseClient
    let studio: DemoStudio
    let clock: DemoClock

    /// Opens the stage on an empty data folder, and closes it again.
    static func open(_ settings: ServerSettings, _ body: @escaping @Sendable (DemoStage) async throws -> Void) async throws {
        guard settings.databaseURL == nil else { throw ValidationError("The demonstration moves into the embedded store: leave the database setting empty.") }
        let store = settings.dataFolder.appending(path: "teahouse.sqlite").path
        guard !FileManager.default.fileExists(atPath: store) else {
            throw ValidationError("There is a server in \(settings.dataFolder.path) already, and nobody moves in with others. Name an empty folder with --data.")
        }
        let clock = DemoClock()
        var settings = settings
        (settings.host, settings.port, settings.webFolder) = ("127.0.0.1", 0, nil)
        settings.messagesPerSecond = 100_000
        settings.messagesBurst = 100_000
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
            visitor: TeahouseClient(server: url, device: "Demonstration"), studio: try await DemoStudio(folder: workshop), clock: clock)
        try await body(stage)
        try await server.settle()
        await group.triggerGracefulShutdown()
        try await running.value
        try await server.ground.database.close()
    }
}

/// The demonstration's clock: it starts a week ago and only goes forward.
final class DemoClock: Sendable {
    private let real = Timestamp(Date.now)
    private let time: Mutex<Timestamp>

    init() { time = Mutex(Timestamp(milliseconds: Timestamp(Date.now).milliseconds - 8 * 86_400_000)) }

    var now: Timestamp {
        // Each look takes a little time, so that no two things happen at once.
        time.withLock { time in
            time = Timestamp(milliseconds: time.milliseconds + 1)
            return time
        }
    }

    /// Goes on to a minute of a day; today's scenes happened in the last minutes.
    func go(to scene: DemoWeek.Scene) {
        let day = real.milliseconds - real.milliseconds % 86_400_000 - Int64(scene.daysAgo) * 86_400_000
        let wanted = scene.daysAgo == 0 ? real.milliseconds - Int64(10 - scene.minute) * 60_000 : day + Int64(scene.minute) * 60_000
        time.withLock { $0 = max($0, Timestamp(milliseconds: min(wanted, real.milliseconds - 60_000))) }
    }
}
