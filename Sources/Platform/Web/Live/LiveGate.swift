package import API
package import Events
import Foundation
import HTTPTypes
import Kernel
import Logging
import NIOCore
import NIOHTTP1
import NIOWebSocket

/// Opens live sockets, and decides whose they are.
///
/// The handshake is answered at once; who asks is found out behind it. A socket without a good session is sent
/// `signedOut` and closed, because a browser shows a page no status of a handshake that failed.
package struct LiveGate: Sendable {
    private let authenticator: Authenticator
    private let hub: LiveHub
    private let latest: @Sendable (AccountID) async throws -> Int64
    private let frames: [FrameRoute]
    private let ping: Duration

    /// - Parameters:
    ///   - ping: how often a client is asked whether it is there; one that has not answered by the next time is gone.
    ///   - latest: the number of an account's newest change.
    package init(
        authenticator: Authenticator, hub: LiveHub, frames: [FrameRoute], ping: Duration,
        latest: @escaping @Sendable (AccountID) async throws -> Int64
    ) {
        self.authenticator = authenticator
        self.hub = hub
        self.frames = frames
        self.ping = ping
        self.latest = latest
    }

    /// Puts the socket's handler into the pipeline.
    func open(_ channel: any Channel, _ head: HTTPRequestHead, logger: Logger) -> EventLoopFuture<Void> {
        let token = Self.token(in: head)
        return channel.eventLoop.makeCompletedFuture {
            let outbox = LiveOutbox(channel: channel, limit: LiveConnection.outboundLimit)
            let connection = LiveConnection(outbox: outbox, routes: frames, pingInterval: TimeAmount(ping), logger: logger) { await admit(token, outbox) }
            try channel.pipeline.syncOperations.addHandler(connection)
        }
    }

    /// Takes a member's socket into the hub and greets it; turns everybody else away.
    ///
    /// First the hub, then the greeting: a change that is committed in between is in the greeting's number, or behind
    /// it as a frame, or both; and a session that is ended in between is noticed.
    private func admit(_ token: String?, _ outbox: LiveOutbox) async -> LiveMember? {
        guard let token, let caller = try? await authenticator.authenticate(token) else {
            outbox.turnAway()
            return nil
        }
        let member = LiveMember(caller: caller, outbox: outbox, hub: hub)
        hub.add(member)
        guard (try? await authenticator.authenticate(token)) == caller, let seq = try? await latest(caller.account),
            let hello = try? EncodedFrame(LiveAPI.hello, Hello(account: caller.account, seq: seq))
        else {
            member.leave()
            outbox.turnAway()
            return nil
        }
        outbox.open(with: hello)
        return member
    }

    /// The session's secret, if it may be used here: a browser sends its cookie along by itself, so that the page must
    /// be one of this very host (cross-site WebSocket hijacking).
    private static func token(in head: HTTPRequestHead) -> String? {
        var fields = HTTPFields()
        for name in [HTTPField.Name.authorization, .cookie] {
            for value in head.headers[name.rawName] { fields.append(HTTPField(name: name, value: value)) }
        }
        switch Authenticator.Credential(fields) {
        case .none: return nil
        case .bearer(let token): return token
        case .cookie(let token): return isOwnPage(head) ? token : nil
        }
    }

    private static func isOwnPage(_ head: HTTPRequestHead) -> Bool {
        guard let host = head.headers.first(name: "host"), let origin = head.headers.first(name: "origin").flatMap(URL.init(string:)),
            let originHost = origin.host()
        else { return false }
        return host == origin.port.map { "\(originHost):\($0)" } ?? originHost
    }
}
