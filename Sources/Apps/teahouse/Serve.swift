import ArgumentParser
import Foundation
import Logging
import Metrics
import Server
import Web

/// Runs the server.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run the server.")

    @OptionGroup var options: SettingOptions

    func run() async throws {
        let settings = try await options.read()
        LoggingSystem.bootstrap { JSONLogHandler(label: $0, level: settings.logLevel) }
        let registry = PrometheusRegistry()
        MetricsSystem.bootstrap(registry)
        let server = try await TeahouseServer(settings: settings, registry: registry, logger: Logger(label: "teahouse"))
        try await server.run { port in
            print("Teahouse is open at http://\(settings.host):\(port)")
            fflush(nil)
        }
    }
}
