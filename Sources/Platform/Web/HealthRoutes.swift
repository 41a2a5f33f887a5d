import API
import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import NIOCore
package import Storage

/// What a supervisor and a monitor ask: is the process alive, can it serve, what did it count.
package struct HealthRoutes: Sendable {
    private let database: any Database
    private let metrics: PrometheusRegistry

    package init(database: any Database, metrics: PrometheusRegistry) {
        self.database = database
        self.metrics = metrics
    }

    package func addRoutes(to routes: Routes) {
        routes.serveRaw(OperationsAPI.alive) { _, _, _ in Self.text("alive\n") }
        routes.serveRaw(OperationsAPI.ready) { _, _, _ in
            _ = try await database.read { transaction in try transaction.row("SELECT 1") }
            return Self.text("ready\n")
        }
        routes.serveRaw(OperationsAPI.metrics) { _, _, visit in
            let isLocal = visit.address == "127.0.0.1" || visit.address == "::1"
            guard isLocal || visit.caller?.isOperator == true else { throw Failure.notFound }
            return Self.text(metrics.text())
        }
    }

    private static func text(_ text: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
