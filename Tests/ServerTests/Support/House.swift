import API
import ChatsAPI
import Foundation
import Kernel
import Logging
import Server
import ServiceLifecycle
import Storage
import TeahouseClient
import TestSupport

/// A real server on a port of its own, for one test.
struct House: Sendable {
    let server: TeahouseServer
    let url: URL
    let watching = Watching()

    /// What clients of this house wait between attempts: little, so that tests do not.
    static let patience = Patience(first: .milliseconds(20), most: .milliseconds(200), attempts: 8)

    var visitor: TeahouseClient { TeahouseClient(server: url, device: "Test", patience: Self.patience) }

    /// How many live sockets the server has open.
    var sockets: Int { server.openSockets }

    /// Somebody new, signed up and signed in: `let anna = try await house.person("Anna")`.
    func person(_ name: String, at url: URL? = nil) async throws -> Person {
        let visitor = TeahouseClient(server: url ?? self.url, device: "Test", patience: Self.patience)
        return try await Person.signUp(name, at: visitor)
    }

    /// Two people who are friends, and their chat.
    func friends(_ one: Person, _ other: Person) async throws -> ChatID {
        try await one.befriend(other)
        // The chat opens with a notice and a greeting; from here on the test is alone with it.
        try await server.settle()
        return try await one.client.openChat(with: other.id).id
    }

    /// A second device of a person, or the first: signed in and watching.
    func device(of person: Person, from progress: LiveProgress? = nil) async throws -> Device {
        let client = try await visitor.signIn(handle: person.handle, password: Person.password)
        return try await watching.device(client, from: progress)
    }
}

/// Runs a test on a server of its own and takes it away afterwards.
func withHouse<T: Sendable>(
    on engine: Engine = .sqlite, now: TimeSource = .system, settings change: (inout ServerSettings) -> Void = { _ in },
    _ body: @escaping @Sendable (House) async throws -> T
) async throws -> T {
    try await withSettings(on: engine) { base in
        var settings = base
        change(&settings)
        return try await withHouse(in: settings, now: now, body)
    }
}

/// Runs a test on a server with these settings.
func withHouse<T: Sendable>(
    in settings: ServerSettings, now: TimeSource = .system, _ body: @escaping @Sendable (House) async throws -> T
) async throws -> T {
    let server = try await TeahouseServer(settings: settings, now: now, logger: quiet)
    let (ports, opened) = AsyncStream.makeStream(of: Int.self)
    let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: server.services { opened.yield($0) }, logger: quiet))
    let running = Task {
        defer { opened.finish() }
        try await group.run()
    }
    let result: Result<T, any Error>
    do {
        guard let port = await ports.first(where: { _ in true }), let url = URL(string: "http://127.0.0.1:\(port)") else {
            try await running.value
            throw Unopened()
        }
        let house = House(server: server, url: url)
        result = await Result { () async throws -> T in try await body(house) }
        await house.watching.end()
    } catch {
        result = .failure(error)
    }
    // Asked to stop, it closes idle connections; cancelled, it would wait until their clients do.
    await group.triggerGracefulShutdown()
    _ = try? await running.value
    try await server.ground.database.close()
    return try result.get()
}

/// Settings of a server with an empty store of that kind.
func withSettings<T>(on engine: Engine, _ body: (ServerSettings) async throws -> T) async throws -> T {
    try await withTemporaryFolder { folder in
        var settings = ServerSettings()
        settings.port = 0
        settings.dataFolder = folder.appending(path: "data", directoryHint: .isDirectory)
        settings.webFolder = nil
        settings.messagesPerSecond = 100_000
        settings.messagesBurst = 100_000
        guard engine == .postgres else { return try await body(settings) }
        return try await withPostgresSchema { url, schema in
            var settings = settings
            settings.databaseURL = url + (url.contains("?") ? "&" : "?") + "options=-csearch_path%3D\(schema)"
            settings.connections = 4
            return try await body(settings)
        }
    }
}

private struct Unopened: Error {}

/// Tests tell by their expectations; a server's log would drown them.
private let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

extension Result where Failure == any Error {
    init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
