import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request body drips: at least `minimum` bytes must come in each stretch of time, so
/// that thousands of sockets that send a byte a second cannot pile up.
final class SlowRequestGuard: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart

    private static let stretch = TimeAmount.seconds(10)
    private static let minimum = 4 * 1024
    private var received = 0
    private var check: Scheduled<Void>?

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: start(context)
        case .body(let buffer): received += buffer.readableBytes
        case .end: stop()
        }
        context.fireChannelRead(data)
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    private func start(_ context: ChannelHandlerContext) {
        received = 0
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        check = context.eventLoop.scheduleTask(in: Self.stretch) {
            let (guarding, context) = bound.value
            if guarding.received < Self.minimum {
                context.close(promise: nil)
            } else {
                guarding.start(context)
            }
        }
    }

    private func stop() {
        check?.cancel()
        check = nil
    }
}
