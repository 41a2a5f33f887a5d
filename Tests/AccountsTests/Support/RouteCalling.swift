import API
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Kernel
import NIOCore
import Testing

@testable import Accounts
@testable import Web

/// Calls routes as the server does once it knows who asks, without a socket.
struct RouteCalling {
    let routes: [Route]

    init(_ house: AccountsHouse) {
        let collected = Routes()
        house.feature.addRoutes(to: collected)
        routes = collected.all
    }

    func call<Q, A>(
        _ endpoint: Endpoint<Q, A>, _ json: String = "", by guest: AccountsHouse.Guest? = nil, origin: String = AccountsHouse.origin
    ) async throws -> Response {
        let route = try #require(routes.first { $0.method == endpoint.method && $0.path == endpoint.path })
        var request = Request(
            head: HTTPRequest(method: .init(endpoint.method.rawValue)!, scheme: nil, authority: nil, path: endpoint.path),
            body: RequestBody(buffer: ByteBuffer(string: json)))
        let visit = Visit(
            caller: guest?.caller, address: "203.0.113.7", userAgent: "", requestID: "1", origin: origin, sessionToken: guest?.token)
        return try await route.answer(&request, Parameters(), visit)
    }
}

extension Response {
    var cookie: String? { headers[.setCookie] }

    func decode<A: Decodable>(_ type: A.Type) async throws -> A {
        let collected = Collected()
        try await body.write(collected)
        return try JSONDecoder().decode(type, from: Data(collected.bytes.readableBytesView))
    }
}

/// Takes a body in.
private final class Collected: ResponseBodyWriter {
    var bytes = ByteBuffer()

    func write(_ buffer: ByteBuffer) async throws { bytes.writeImmutableBuffer(buffer) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
