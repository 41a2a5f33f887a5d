package import API
package import Events
import Foundation
import Kernel
import Logging
import NIOConcurrencyHelpers
import NIOCore
import NIOHTTP1
import NIOWebSocket
import HTTPTypes

/// Decides who may open a live socket, and opens it.
package struct LiveGate: Sendable {
    private let authenticator: Authenticator
    private let hub: LiveHub
    private let latest: @Sendable (AccountID) async throws -> Int64
    private let frames: [FrameRoute]
    /// Who was admitted on a channel whose handshake is not finished yet.
    private let admitted = NIOLockedValueBox<[ObjectIdentifier: (caller: Caller, token: String)]>([:])

    /// - Parameter latest: the number of an account's newest change.
    package init(
        authenticator: Authenticator, hub: LiveHub, frames: [FrameRoute], latest: @escaping @Sendable (AccountID) async throws -> Int64
    ) {
        self.authenticator = authenticator
        self.hub = hub
        self.frames = frames
        self.latest = latest
    }

    /// Admits a handshake with a good session. A browser's must come from a page of this very host (the cookie
    /// comes along by itself: cross-site WebSocket hijacking). Everything else is left to the router, which says why.
    func admit(_ head: HTTPRequestHead, on channel: any Channel) -> EventLoopFuture<HTTPHeaders?> {
        guard head.uri.prefix(while: { $0 != "?" }) == LiveChannel.path, head.method == .GET, let token = Self.token(in: head) else {
            return channel.eventLoop.makeSucceededFuture(nil)
        }
        let key = ObjectIdentifier(channel)
        return channel.eventLoop.makeFutureWithTask {
            guard let caller = try? await authenticator.authenticate(token) else { return nil }
            admitted.withLockedValue { $0[key] = (caller, token) }
            channel.closeFuture.whenComplete { _ in admitted.withLockedValue { _ = $0.removeValue(forKey: key) } }
            return HTTPHeaders()
        }
    }

    func open(_ channel: any Channel, logger: Logger) -> EventLoopFuture<Void> {
        channel.eventLoop.makeCompletedFuture {
            guard let (caller, token) = admitted.withLockedValue({ $0.removeValue(forKey: ObjectIdentifier(channel)) }) else {
                throw ChannelError.inappropriateOperationForState
            }
            let connection = LiveConnection(caller: caller, hub: hub, routes: frames, channel: channel, logger: logger) {
                await greeting(of: caller, token: token)
            }
            try channel.pipeline.syncOperations.addHandler(connection)
        }
    }

    private func greeting(of caller: Caller, token: String) async -> EncodedFrame? {
        guard (try? await authenticator.authenticate(token)) == caller, let seq = try? await latest(caller.account) else { return nil }
        return try? EncodedFrame(LiveAPI.hello, Hello(account: caller.account, seq: seq))
    }

    private static func token(in head: HTTPRequestHead) -> String? {
        var fields = HTTPFields()
        for name in ["authorization", "cookie"] {
            guard let field = HTTPField.Name(name) else { continue }
            for value in head.headers[name] { fields.append(HTTPField(name: field, value: value)) }
        }
        switch Authenticator.Credential(fields) {
        case .none: return nil
        case .bearer(let token): return token
        case .cookie(let token):
            let host = head.headers.first(name: "host")
            let origin = head.headers.first(name: "origin").flatMap { URL(string: $0) }
            guard let host, let origin, let originHost = origin.host() else { return nil }
            let authority = origin.port.map { "\(originHost):\($0)" } ?? originHost
            return authority == host ? token : nil
        }
    }
}
