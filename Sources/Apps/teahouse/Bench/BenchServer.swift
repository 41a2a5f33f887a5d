import Foundation
import Logging
import Server
import ServiceLifecycle

/// A server in this process on a port of its own, for as long as something is measured.
enum BenchServer {
    /// - Parameter body: gets the address, and the server for what is asked of its store directly.
    static func run(_ settings: ServerSettings, _ body: (URL, TeahouseServer) async throws -> Void) async throws {
        var settings = settings
        (settings.host, settings.port, settings.webFolder) = ("127.0.0.1", 0, nil)
        let quiet = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
        let server = try await TeahouseServer(settings: settings, logger: quiet)
        let (ports, opened) = AsyncStream.makeStream(of: Int.self)
        let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: server.services { opened.yield($0) }, logger: quiet))
        let running = Task { try await group.run() }
        guard let port = await ports.first(where: { _ in true }), let url = URL(string: "http://127.0.0.1:\(port)") else { return }
        try await body(url, server)
        await group.triggerGracefulShutdown()
        try await running.value
        try await server.ground.database.close()
    }
}
