import API
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import NIOWebSocket

/// One WebSocket connection to `/v1/live`.
struct LiveSocket: Sendable {
    private static let handshakeLimit = TimeAmount.seconds(10)
    private static let frameLimit = 4 << 20

    /// The texts that come in; ends with the connection.
    let frames: AsyncStream<ByteBuffer>
    private let channel: any Channel

    /// Opens a socket.
    /// - Parameter silence: after this long without a word the line is dead.
    /// - Returns: nil if the server answered, but not with a socket.
    static func open(to server: URL, token: String?, device: String, silence: Duration) async throws -> LiveSocket? {
        guard let host = server.host() else { throw Unreachable("\(server) names no server.") }
        let isSecure = server.scheme == "https" || server.scheme == "wss"
        let port = server.port ?? (isSecure ? 443 : 80)
        let tls = isSecure ? try NIOSSLContext(configuration: .makeClientConfiguration()) : nil
        var headers = HTTPHeaders([("Host", server.port.map { "\(host):\($0)" } ?? host), ("User-Agent", device)])
        if let token { headers.add(name: "Authorization", value: "Bearer \(token)") }
        let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: "/v1/live", headers: headers)
        let opening = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(.seconds(5))
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .connect(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let tls { try channel.pipeline.syncOperations.addHandler(NIOSSLClientHandler(context: tls, serverHostname: host)) }
                    return try upgrade(channel, head, silence: TimeAmount(silence))
                }
            }
        return try await opening.get()
    }

    /// Writes a text; texts arrive in the order in which they were written.
    func send(_ text: Data) {
        var frame = WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(bytes: text))
        frame.maskKey = .random()
        channel.writeAndFlush(frame, promise: nil)
    }

    func close() { channel.close(promise: nil) }

    private static func upgrade(_ channel: any Channel, _ head: HTTPRequestHead, silence: TimeAmount) throws -> EventLoopFuture<LiveSocket?> {
        let upgrader = NIOTypedWebSocketClientUpgrader<LiveSocket?>(maxFrameSize: frameLimit) { channel, _ in
            channel.eventLoop.makeCompletedFuture {
                let (frames, arriving) = AsyncStream.makeStream(of: ByteBuffer.self)
                try channel.pipeline.syncOperations.addHandler(IdleStateHandler(readTimeout: silence))
                try channel.pipeline.syncOperations.addHandler(LiveFrameReader(arriving))
                return LiveSocket(frames: frames, channel: channel)
            }
        }
        let upgrade = NIOTypedHTTPClientUpgradeConfiguration<LiveSocket?>(upgradeRequestHead: head, upgraders: [upgrader]) { channel in
            channel.close(promise: nil)
            return channel.eventLoop.makeSucceededFuture(nil)
        }
        let deadline = channel.eventLoop.scheduleTask(in: handshakeLimit) { channel.close(promise: nil) }
        var configuration = NIOUpgradableHTTPClientPipelineConfiguration(upgradeConfiguration: upgrade)
        // The server's greeting may come in one read with its answer to the handshake; NIO would drop it otherwise.
        configuration.leftOverBytesStrategy = .forwardBytes
        let opened = try channel.pipeline.syncOperations.configureUpgradableHTTPClientPipeline(configuration: configuration)
        opened.whenComplete { _ in deadline.cancel() }
        return opened
    }

    private init(frames: AsyncStream<ByteBuffer>, channel: any Channel) {
        self.frames = frames
        self.channel = channel
    }
}
