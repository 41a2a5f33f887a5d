internal import API
internal import AsyncHTTPClient
internal import ChannelsAPI
internal import ChatLoad
internal import Foundation
internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import Server
internal import ServiceLifecycle

extension FeedBench {
    /// Reads the same pages again through a socket, one after another on a connection that stays open.
    func measureWire(into figures: inout FeedFigures) async throws {
        let readings = try await readings()
        let measured = try await withPort { port in
            var measured = FeedFigures()
            for repetition in 0...repetitions {
                for reading in readings {
                    let cursor = try await cursor(of: reading)
                    let time = try await ContinuousClock().measure { try await fetch(reading, from: cursor, port: port) }
                    if repetition > 0 { measured.note(time, of: reading.what, by: reading.viewer, over: .http) }
                }
            }
            return measured
        }
        figures.add(measured)
    }

    private func fetch(_ reading: Reading, from cursor: String?, port: Int) async throws {
        let cursor = cursor.map { "&cursor=\($0)" } ?? ""
        var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)/v1/channels/\(reading.feed.rawValue)?limit=\(Self.limit)\(cursor)")
        request.headers.add(name: "Authorization", value: "Bearer \(reading.viewer.token)")
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
        _ = try await response.body.collect(upTo: 16 << 20)
        guard response.status == .ok else { throw WireFailure(status: Int(response.status.code)) }
    }

    /// Opens the server's port for as long as `body` needs it.
    private func withPort<Result: Sendable>(_ body: @Sendable (Int) async throws -> Result) async throws -> Result {
        let (ports, opened) = AsyncStream.makeStream(of: Int.self)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: server.services { opened.yield($0) }, logger: Logger(label: "teahouse.bench")))
        async let running: Void = {
            defer { opened.finish() }
            try await group.run()
        }()
        guard let port = await ports.first(where: { _ in true }) else { throw WireFailure(status: 0) }
        let result: Swift.Result<Result, any Error>
        do { result = .success(try await body(port)) } catch { result = .failure(error) }
        await group.triggerGracefulShutdown()
        try await running
        return try result.get()
    }
}

/// The server answered a feed with something else.
struct WireFailure: Error, CustomStringConvertible {
    let status: Int

    var description: String { status == 0 ? "The server did not open its port." : "A feed was answered with the status \(status)." }
}
