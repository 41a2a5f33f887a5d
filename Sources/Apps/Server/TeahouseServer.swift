import Accounts
import AttachmentsAPI
package import Channels
import Chats
import Events
import Foundation
import Jobs
package import Kernel
package import Logging
import Media
import Metrics
package import ServiceLifecycle
import Storage
package import UnixSignals
package import Web

/// The composition root: builds every concrete thing and gives each what it needs. `teahouse serve` runs it, and so
/// do the tests.
package struct TeahouseServer: Sendable {
    package static let version = "0.1.0"

    package let ground: Ground
    let features: Features
    private let settings: ServerSettings
    private let client: WebPages
    private let registry: PrometheusRegistry
    private let logger: Logger

    /// Opens the store, brings its schema up to date and puts the features together.
    package init(
        settings: ServerSettings, now: TimeSource = .system, registry: PrometheusRegistry = PrometheusRegistry(), logger: Logger
    ) async throws {
        self.settings = settings
        self.registry = registry
        self.logger = logger
        ground = try await Ground.open(settings, now: now, logger: logger)
        try await Migrator(ground.database, now: now).migrate(Features.migrations)
        client = WebPages(folder: settings.webFolder)
        features = try Features(
            ground, settings,
            sandbox: Sandbox(confinement: await .strongest(), places: 2, patience: settings.isAlone ? 0 : nil, logger: logger), client: client)
    }

    /// All routes of the server, as they are served.
    package var routes: Routes {
        let routes = Routes()
        HealthRoutes(database: ground.database, metrics: registry).addRoutes(to: routes)
        DescriptionRoutes(document: HouseCatalogues.openAPI).addRoutes(to: routes)
        LiveRoutes(database: ground.database, changes: ground.changes).addRoutes(to: routes)
        features.addRoutes(to: routes)
        return routes
    }

    /// Channels as its routes call it, for measuring it without them.
    package var channels: ChannelsFeature { features.channels }

    /// How many live sockets are open.
    package var openSockets: Int { ground.hub.count }

    /// What runs: jobs, events, and the port.
    /// - Parameter onRunning: called with the number of the port once it is open.
    package func services(onRunning: @escaping @Sendable (_ port: Int) async -> Void) -> [any Service] {
        let routes = routes
        let options = WebServer.Options(
            host: settings.host, port: settings.port, publicOrigin: settings.origin, trustsProxy: settings.trustsProxy)
        let authenticator = features.accounts.authenticator
        let gate = LiveGate(authenticator: authenticator, hub: ground.hub, frames: routes.frames, ping: settings.livePing) { [ground] account in
            try await ground.database.read { try ground.changes.latest(of: account, in: $0) }
        }
        let web = WebServer(options: options, authenticator: authenticator, logger: logger).service(
            routes: routes, gate: gate, pages: client, metrics: RequestMetrics(), onRunning: onRunning)
        return [jobWorker, eventDispatcher, web]
    }

    /// Runs until asked to stop, then lets everything under way finish and closes the store.
    package func run(stopOn signals: [UnixSignal] = [.sigterm, .sigint], onRunning: @escaping @Sendable (Int) async -> Void) async throws {
        var configuration = ServiceGroupConfiguration(
            services: services(onRunning: onRunning), gracefulShutdownSignals: signals, logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(20)
        let group = ServiceGroup(configuration: configuration)
        do {
            try await group.run()
        } catch {
            try await ground.database.close()
            throw error
        }
        try await ground.database.close()
    }

    /// Runs events and jobs until none is left; for tests, which never sleep.
    package func settle() async throws {
        var handled = 1
        while handled > 0 {
            handled = try await eventDispatcher.dispatchSome() + jobWorker.drain()
        }
    }

    private var eventDispatcher: EventDispatcher {
        EventDispatcher(
            database: ground.database, subscriptions: features.subscriptions, now: ground.now, signal: ground.eventSignal, logger: logger)
    }

    private var jobWorker: JobWorker {
        JobWorker(
            database: ground.database, handlers: features.jobHandlers, ids: ground.ids, now: ground.now, signals: ground.jobSignals,
            logger: logger)
    }
}
