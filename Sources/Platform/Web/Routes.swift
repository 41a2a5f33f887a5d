package import API
import Foundation
package import Hummingbird
import HTTPTypes
package import Kernel
import NIOCore

/// Collects the routes and live frames of all features while the server is being put together.
package final class Routes {
    package private(set) var all: [Route] = []
    package private(set) var frames: [FrameRoute] = []

    package init() {}

    /// Answers an endpoint for a signed-in caller (or the operator, as the endpoint says).
    package func serve<Q, A>(_ endpoint: Endpoint<Q, A>, _ answer: @escaping @Sendable (Q, Caller) async throws -> A) {
        add(endpoint) { request, visit in Reply(try await answer(request, try visit.requireCaller())) }
    }

    /// Answers an endpoint whose answer depends on the surroundings, or that is open to visitors.
    package func serve<Q, A>(_ endpoint: Endpoint<Q, A>, _ answer: @escaping @Sendable (Q, Visit) async throws -> Reply<A>) {
        add(endpoint, answer)
    }

    /// Answers a route that does not speak JSON: uploads and files.
    package func serveRaw(
        _ endpoint: RawEndpoint, _ answer: @escaping @Sendable (Request, [String: String], Visit) async throws -> Response
    ) {
        let names = endpoint.pathNames
        all.append(
            Route(
                method: endpoint.method, path: endpoint.path, access: endpoint.access, summary: endpoint.summary, status: 200,
                request: nil, response: nil
            ) { request, parameters, visit in
                var values: [String: String] = [:]
                for name in names { values[name] = parameters.get(name)?.removingPercentEncoding }
                return try await answer(request, values, visit)
            })
    }

    /// Answers a frame that clients send. Frames that arrived together are handed over together, in their order.
    package func on<Body>(
        _ frame: Frame<Body>, _ answer: @escaping @Sendable ([Body], Caller) async -> [EncodedAnswer]
    ) {
        frames.append(FrameRoute(frame, answer))
    }

    private func add<Q, A>(_ endpoint: Endpoint<Q, A>, _ answer: @escaping @Sendable (Q, Visit) async throws -> Reply<A>) {
        let path = PathFields(endpoint)
        let status = HTTPResponse.Status(code: endpoint.status)
        all.append(
            Route(
                method: endpoint.method, path: endpoint.path, access: endpoint.access, summary: endpoint.summary, status: endpoint.status,
                request: Q.self, response: A.self
            ) { request, parameters, visit in
                let question = try await RequestDecoding.decode(
                    Q.self, method: endpoint.method, path: path, from: &request, parameters: parameters)
                let reply = try await answer(question, visit)
                var headers = reply.headers
                headers[.cacheControl] = headers[.cacheControl] ?? "no-store"
                if A.self == Nothing.self { return Response(status: .noContent, headers: headers) }
                headers[.contentType] = "application/json"
                let body = ByteBuffer(bytes: try JSONBytes.encode(reply.value))
                return Response(status: status, headers: headers, body: .init(byteBuffer: body))
            })
    }
}
