import API
import AsyncHTTPClient
import Events
import Foundation
import HTTPTypes
import Kernel
import Logging
import NIOCore
import NIOHTTP1
import ServiceLifecycle
import TestSupport
import Web

@testable import Attachments

/// The feature behind a real port, and a client that is signed in by the name of a person.
struct Port: Sendable {
    let house: AttachmentsHouse
    let address: String
    let client: HTTPClient

    struct Answer {
        let status: Int
        let headers: HTTPHeaders
        let body: Data

        subscript(name: String) -> String? { headers.first(name: name) }
    }

    func call(
        _ method: HTTPMethod, _ path: String, by name: String? = "anna", _ headers: [String: String] = [:], body: Data? = nil
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: address + path)
        request.method = method
        if let name { request.headers.add(name: "Authorization", value: "Bearer \(name)") }
        for (header, value) in headers { request.headers.add(name: header, value: value) }
        if let body { request.body = .bytes(body, length: .known(Int64(body.count))) }
        let response = try await client.execute(request, timeout: .seconds(30))
        let answer = try await response.body.collect(upTo: 10 << 20)
        return Answer(status: Int(response.status.code), headers: response.headers, body: Data(answer.readableBytesView))
    }

    /// A call of tus.
    func tus(
        _ method: HTTPMethod, _ path: String, by name: String? = "anna", _ headers: [String: String] = [:], body: Data? = nil
    ) async throws -> Answer {
        try await call(method, path, by: name, headers.merging(["Tus-Resumable": "1.0.0"]) { own, _ in own }, body: body)
    }

    static func metadata(_ values: [String: String]) -> String {
        values.map { "\($0.key) \(Data($0.value.utf8).base64EncodedString())" }.joined(separator: ",")
    }
}

func withPort(_ body: @escaping @Sendable (Port) async throws -> Void) async throws {
    try await withAttachments(on: .sqlite) { house in
        let routes = Routes()
        house.feature.addRoutes(to: routes)
        let people = ["anna": AttachmentsHouse.anna, "ben": AttachmentsHouse.ben]
        let authenticator = Authenticator { people[$0] }
        let gate = LiveGate(authenticator: authenticator, hub: LiveHub(), frames: [], ping: .seconds(25)) { _ in 0 }
        var logger = Logger(label: "test")
        logger.logLevel = .error
        let (ports, opened) = AsyncStream.makeStream(of: Int.self)
        let service = WebServer(options: .init(host: "127.0.0.1", port: 0), authenticator: authenticator, logger: logger).service(
            routes: routes, gate: gate, pages: WebPages(folder: nil), metrics: RequestMetrics()) { opened.yield($0) }
        let group = ServiceGroup(services: [service], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await port in ports {
                let client = HTTPClient(eventLoopGroupProvider: .singleton)
                do {
                    try await body(Port(house: house, address: "http://127.0.0.1:\(port)", client: client))
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
