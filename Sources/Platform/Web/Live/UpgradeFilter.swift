import NIOCore
import NIOHTTP1

/// Takes the wish to upgrade off every first request but a good one for the live socket, so that the router answers
/// it. NIO's upgrade handler drops the head of a request whose upgrade it refuses, and then nobody answers.
final class UpgradeFilter: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    private let path: String

    init(path: String) { self.path = path }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
        if !isHandshake(head) { head.headers.remove(name: "upgrade") }
        context.fireChannelRead(wrapInboundOut(.head(head)))
        // Only a connection's first request can upgrade it; behind it come other things than HTTP.
        context.pipeline.syncOperations.removeHandler(self, promise: nil)
    }

    /// A WebSocket handshake (RFC 6455, section 4.2.1) that NIO will accept.
    private func isHandshake(_ head: HTTPRequestHead) -> Bool {
        head.method == .GET && head.uri.prefix { $0 != "?" } == path
            && head.headers[canonicalForm: "upgrade"].map { $0.lowercased() } == ["websocket"]
            && head.headers[canonicalForm: "connection"].contains { $0.lowercased() == "upgrade" }
            && head.headers["sec-websocket-version"] == ["13"]
            && head.headers["sec-websocket-key"].map(\.count) == [24]
    }
}
