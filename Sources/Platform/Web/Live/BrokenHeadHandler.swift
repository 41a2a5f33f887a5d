import NIOCore
import NIOHTTP1

/// Answers a first request whose head is no HTTP with 400, and closes; nobody else listens to a connection so early.
/// A break further on is told to the task that reads the request.
final class BrokenHeadHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    /// Whether somebody reads this connection by now.
    var hasReader = false

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !hasReader, error is HTTPParserError else { return context.fireErrorCaught(error) }
        hasReader = true
        context.refuseRequest()
    }
}
