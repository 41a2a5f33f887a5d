internal import Foundation
internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// Many readers on lines so slow that an answer stays under way for minutes: each asks for a whole film and takes a little
/// now and then.
struct SlowReaders: Sendable {
    private static let gulp = 8 << 10
    private static let pause: TimeAmount = .seconds(1)

    let count: Int

    /// Lets them all begin, then runs `body` while they read.
    /// - Returns: how many of them had got something by then, and what `body` returned.
    func run<Result: Sendable>(
        _ file: ServedFile, at server: FileServer, while body: () async throws -> Result
    ) async throws -> (reached: Int, result: Result) {
        let loops = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let reached = Mutex(0)
        let path = URL(string: server.url(of: file))?.path ?? "/"
        let request = "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n\r\n"
        let bootstrap = ClientBootstrap(group: loops)
            .channelOption(.socketOption(.so_rcvbuf), value: 16 << 10)
            .channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: Self.gulp))
            .channelOption(.autoRead, value: false)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        SlowReader(request: request, pause: Self.pause) { reached.withLock { $0 += 1 } })
                }
            }
        var channels: [any Channel] = []
        for _ in 0..<count { channels.append(try await bootstrap.connect(host: "127.0.0.1", port: server.port).get()) }
        let deadline = ContinuousClock.now + .seconds(60)
        while reached.withLock({ $0 }) < count, ContinuousClock.now < deadline { try await Task.sleep(for: .milliseconds(100)) }
        let begun = reached.withLock { $0 }
        let result = try await body()
        for channel in channels { try? await channel.close() }
        try await loops.shutdownGracefully()
        return (begun, result)
    }
}

/// Reads once, waits, reads again.
private final class SlowReader: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let request: String
    private let pause: TimeAmount
    private let begun: @Sendable () -> Void
    private var hasBegun = false

    init(request: String, pause: TimeAmount, begun: @escaping @Sendable () -> Void) {
        self.request = request
        self.pause = pause
        self.begun = begun
    }

    func channelActive(context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: request)), promise: nil)
        context.read()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if !hasBegun { begun() }
        hasBegun = true
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        let channel = context.channel
        context.eventLoop.scheduleTask(in: pause) { channel.read() }
    }
}
