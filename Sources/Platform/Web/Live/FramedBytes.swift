import NIOCore
import NIOWebSocket

extension Channel {
    /// Writes bytes that are WebSocket frames already: a message is encoded once for all who read it, so it passes
    /// NIO's own encoder, which takes frames alone, by. To be called on the event loop.
    func writeFramed(_ bytes: ByteBuffer, promise: EventLoopPromise<Void>? = nil) {
        do {
            let encoder = try pipeline.syncOperations.context(handlerType: WebSocketFrameEncoder.self)
            encoder.writeAndFlush(NIOAny(bytes), promise: promise)
        } catch {
            // The pipeline of a closed socket is empty.
            promise?.fail(error)
        }
    }
}
