import NIOCore
import NIOHTTP1

/// Refuses requests of HTTP/1.1 that name no host, or two (RFC 9112, section 3.2): what is decided by the host, such as
/// whether a page is one of this house, must not depend on which of two somebody reads.
final class HostCheck: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private var hasRefused = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let head) = unwrapInboundIn(data), !Self.isGood(head), !hasRefused {
            hasRefused = true
            context.refuseRequest()
        }
        // The connection is about to close; nobody reads what still comes.
        if !hasRefused { context.fireChannelRead(data) }
    }

    private static func isGood(_ head: HTTPRequestHead) -> Bool {
        let hosts = head.headers["host"].count
        return hosts == 1 || (hosts == 0 && head.version == .http1_0)
    }
}

extension ChannelHandlerContext {
    /// Answers a request that is no good HTTP with 400, and closes. For handlers of `HTTPServerRequestPart`.
    func refuseRequest() {
        let head = HTTPResponseHead(version: .http1_1, status: .badRequest, headers: ["connection": "close", "content-length": "0"])
        write(NIOAny(HTTPServerResponsePart.head(head)), promise: nil)
        let bound = NIOLoopBound(self, eventLoop: eventLoop)
        writeAndFlush(NIOAny(HTTPServerResponsePart.end(nil))).whenComplete { _ in bound.value.close(promise: nil) }
    }
}
