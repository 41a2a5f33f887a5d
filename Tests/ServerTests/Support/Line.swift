import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// A line between clients and a server that breaks, freezes and clogs when it is told to.
final class Line: Sendable {
    private struct State {
        var answersToCut = 0
        var isFrozen = false
        var joinsHandshakes = false
        var serverSides: [any Channel] = []
    }

    private let state = Mutex(State())
    private let server: URL
    /// One for each connection that the server has closed.
    let closings: AsyncStream<Void>
    private let closed: AsyncStream<Void>.Continuation

    private init(to server: URL) {
        self.server = server
        (closings, closed) = AsyncStream.makeStream(of: Void.self)
    }

    /// Runs a test with a line to the server.
    static func with<T>(to server: URL, _ body: (_ line: Line, _ url: URL) async throws -> T) async throws -> T {
        let line = Line(to: server)
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelOption(.autoRead, value: false)
            .childChannelInitializer { client in line.connect(client) }
            .bind(host: "127.0.0.1", port: 0).get()
        let url = URL(string: "http://127.0.0.1:\(listener.localAddress?.port ?? 0)") ?? server
        let result = await Result { try await body(line, url) }
        try? await listener.close()
        return try result.get()
    }

    /// The next answer does not arrive: the connection breaks when the server begins to answer.
    func cutNextAnswer() { state.withLock { $0.answersToCut += 1 } }

    /// The answer to a handshake arrives together with what comes next, in one piece.
    func joinHandshakes() { state.withLock { $0.joinsHandshakes = true } }

    /// Nothing passes any more, in either direction, and nobody is told.
    func freeze() { state.withLock { $0.isFrozen = true } }

    /// New connections pass again; those that were frozen stay so.
    func thaw() { state.withLock { $0.isFrozen = false } }

    /// Takes nothing more from the server, as a client does that has stopped reading.
    func clog() {
        for channel in state.withLock({ $0.serverSides }) { channel.setOption(.autoRead, value: false).whenComplete { _ in } }
    }

    /// Takes from the server again.
    func unclog() {
        for channel in state.withLock({ $0.serverSides }) { channel.setOption(.autoRead, value: true).whenComplete { _ in } }
    }

    private func connect(_ client: any Channel) -> EventLoopFuture<Void> {
        ClientBootstrap(group: client.eventLoop)
            // Little room, so that a clogged line is soon full.
            .channelOption(.socketOption(.so_rcvbuf), value: 32 * 1024)
            .channelInitializer { server in
                server.eventLoop.makeCompletedFuture { try server.pipeline.syncOperations.addHandler(Answers(line: self, client: client)) }
            }
            .connect(host: "127.0.0.1", port: server.port ?? 80)
            .flatMap { server in
                self.state.withLock { $0.serverSides.append(server) }
                return client.eventLoop.makeCompletedFuture {
                    try client.pipeline.syncOperations.addHandler(Requests(line: self, server: server))
                }
            }
            .flatMap { client.setOption(.autoRead, value: true) }
    }

    private var isFrozen: Bool { state.withLock(\.isFrozen) }

    private var joinsHandshakes: Bool { state.withLock(\.joinsHandshakes) }

    private func takesCut() -> Bool {
        state.withLock { state in
            guard state.answersToCut > 0 else { return false }
            state.answersToCut -= 1
            return true
        }
    }

    /// From the client to the server.
    private final class Requests: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let line: Line
        private let server: any Channel
        private var isFrozen = false

        init(line: Line, server: any Channel) {
            self.line = line
            self.server = server
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            if line.isFrozen { isFrozen = true }
            if !isFrozen { server.writeAndFlush(unwrapInboundIn(data), promise: nil) }
        }

        func channelInactive(context: ChannelHandlerContext) { if !isFrozen, !line.isFrozen { server.close(promise: nil) } }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }

    /// From the server to the client.
    private final class Answers: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let line: Line
        private let client: any Channel
        private var isFrozen = false
        private static let switching = Array("HTTP/1.1 101 ".utf8)
        private var handshake: ByteBuffer?

        init(line: Line, client: any Channel) {
            self.line = line
            self.client = client
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            if line.isFrozen { isFrozen = true }
            if isFrozen { return }
            if line.takesCut() {
                client.close(promise: nil)
                return context.close(promise: nil)
            }
            guard let bytes = joined(unwrapInboundIn(data)) else { return }
            client.writeAndFlush(bytes, promise: nil)
        }

        /// - Returns: nil while the answer to a handshake waits for what comes next.
        private func joined(_ bytes: ByteBuffer) -> ByteBuffer? {
            if bytes.readableBytesView.starts(with: Self.switching), line.joinsHandshakes {
                handshake = bytes
                return nil
            }
            guard var whole = handshake else { return bytes }
            handshake = nil
            whole.writeImmutableBuffer(bytes)
            return whole
        }

        func channelInactive(context: ChannelHandlerContext) {
            line.closed.yield()
            if !isFrozen, !line.isFrozen { client.close(promise: nil) }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }
}
