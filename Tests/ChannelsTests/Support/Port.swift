import API
import AsyncHTTPClient
import Events
import Foundation
import Kernel
import Logging
import NIOCore
import NIOHTTP1
import ServiceLifecycle
import TestSupport
import Web

@testable import Channels

/// The feature behind a real port, and a client that is signed in by the name of a person.
struct Port: Sendable {
    let house: ChannelsHouse
    let people: [String: Caller]
    let address: String
    let client: HTTPClient

    struct Answer {
        let status: Int
        let headers: HTTPHeaders
        let body: String

        subscript(name: String) -> String? { headers.first(name: name) }
    }

    func call(_ method: HTTPMethod, _ path: String, by name: String? = nil, _ headers: [String: String] = [:]) async throws -> Answer {
        var request = HTTPClientRequest(url: address + path)
        request.method = method
        if let name { request.headers.add(name: "Authorization", value: "Bearer \(name)") }
        for (header, value) in headers { request.headers.add(name: header, value: value) }
        let response = try await client.execute(request, timeout: .seconds(30))
        let answer = try await response.body.collect(upTo: 10 << 20)
        return Answer(status: Int(response.status.code), headers: response.headers, body: String(buffer: answer))
    }
}

func withPort(rules: ChannelsRules = .lenient, people names: [String], _ body: @escaping @Sendable (Port) async throws -> Void) async throws
{
    try await withChannels(on: .sqlite, rules: rules) { house in
        var people: [String: Caller] = [:]
        for name in names { people[name] = try await house.person(name, isOperator: name == "boss") }
        let routes = Routes()
        house.channels.addRoutes(to: routes)
        let authenticator = Authenticator { [people] in people[$0] }
        let gate = LiveGate(authenticator: authenticator, hub: LiveHub(), frames: [], ping: .seconds(25)) { _ in 0 }
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let (ports, opened) = AsyncStream.makeStream(of: Int.self)
        let service = WebServer(options: .init(host: "127.0.0.1", port: 0), authenticator: authenticator, logger: logger).service(
            routes: routes, gate: gate, pages: WebPages(folder: nil), metrics: RequestMetrics()
        ) { opened.yield($0) }
        let group = ServiceGroup(services: [service], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await port in ports {
                let client = HTTPClient(eventLoopGroupProvider: .singleton)
                do {
                    try await body(Port(house: house, people: people, address: "http://127.0.0.1:\(port)", client: client))
                    try await client.shutdown()
                } catch {
                    try? await client.shutdown()
                    await group.triggerGracefulShutdown()
                    throw error
                }
                break
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}
