import API
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

extension TeahouseClient {
    /// The connections of this process. They are given up sooner than the server does, so that none is used at the
    /// moment at which the other side closes it.
    private static let connections: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.timeout.connect = .seconds(5)
        configuration.redirectConfiguration = .disallow
        configuration.connectionPool.idleTimeout = .seconds(15)
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
        // An attempt is an attempt: `attempts` decides about the next one.
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    /// The largest answer that is kept in memory.
    private static let answerLimit = 256 << 20

    /// Sends one request and reads its answer, whatever it says.
    func exchange(_ request: EncodedRequest) async throws -> Answer {
        let response = try await Self.connections.execute(httpRequest(request), timeout: .seconds(60))
        let body = try await response.body.collect(upTo: Self.answerLimit)
        let headers = Dictionary(response.headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
        return Answer(status: Int(response.status.code), headers: headers, body: Data(body.readableBytesView))
    }

    private func httpRequest(_ request: EncodedRequest) -> HTTPClientRequest {
        let base = server.absoluteString
        var http = HTTPClientRequest(url: (base.hasSuffix("/") ? String(base.dropLast()) : base) + request.target)
        http.method = HTTPMethod(rawValue: request.method.rawValue)
        for (name, value) in request.headers { http.headers.add(name: name, value: value) }
        http.headers.add(name: "User-Agent", value: device)
        if let token { http.headers.add(name: "Authorization", value: "Bearer \(token)") }
        if let body = request.body { http.body = .bytes(ByteBuffer(bytes: body)) }
        return http
    }

    /// Does something until it is answered, waiting in between.
    /// - Parameter body: is told the number of the attempt, from 1.
    func attempts(_ most: Int, _ body: (_ attempt: Int) async throws -> Answer) async throws -> Answer {
        var attempt = 1
        while true {
            let failure: any Error
            do {
                let answer = try await body(attempt)
                guard let problem = answer.problem else { return answer }
                guard answer.isPassing else { throw problem }
                failure = problem
            } catch let problem as Problem {
                throw problem
            } catch let error as CancellationError {
                throw error
            } catch {
                failure = Unreachable(error)
            }
            guard attempt < most else { throw failure }
            try await Task.sleep(for: patience.wait(after: attempt))
            attempt += 1
        }
    }
}
