internal import API
internal import NIOCore

/// The client's side of the live socket: a WebSocket (RFC 6455) with as little work per frame as can be, so that the load
/// does not wait for its own tool.
final class LiveSocketHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    enum Kind: UInt8 {
        case text = 1
        case close = 8
        case ping = 9
        case pong = 10
    }

    private let person: Int
    private let token: String
    private let arrive: Arrive
    private var ready: EventLoopPromise<Void>?
    private var isOpen = false
    private var stream = ByteBuffer()

    private static let headersEnd = Array("\r\n\r\n".utf8)
    private static let switching = Array("HTTP/1.1 101".utf8)
    private static let hello = Array("\"\(LiveAPI.hello.type)\"".utf8)
    private static let problem = Array("\"problem\":{".utf8)

    init(person: Int, token: String, ready: EventLoopPromise<Void>, arrive: @escaping Arrive) {
        self.person = person
        self.token = token
        self.ready = ready
        self.arrive = arrive
    }

    /// Writes the header of a client's frame of up to 65,535 bytes, masked with zero.
    static func writeHeader(_ kind: Kind, length: Int, to buffer: inout ByteBuffer) {
        buffer.writeInteger(0x80 | kind.rawValue)
        if length < 126 {
            buffer.writeInteger(0x80 | UInt8(length))
        } else {
            buffer.writeInteger(UInt8(0x80 | 126))
            buffer.writeInteger(UInt16(length))
        }
        buffer.writeInteger(UInt32(0))
    }

    func channelActive(context: ChannelHandlerContext) {
        let request = """
            GET /v1/live HTTP/1.1\r
            Host: 127.0.0.1\r
            Connection: Upgrade\r
            Upgrade: websocket\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Key: dGVhaG91c2UgYmVuY2ghIQ==\r
            Authorization: Bearer \(token)\r
            \r

            """
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: request)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        if stream.readableBytes == 0 {
            stream = bytes
        } else {
            stream.writeBuffer(&bytes)
        }
        if !isOpen { readHandshake(context) }
        while isOpen, let (kind, payload) = nextFrame() { handle(kind, payload, context) }
        stream.discardReadBytes()
    }

    func channelInactive(context: ChannelHandlerContext) {
        if ready == nil { arrive(person, .refusal("the server closed the connection")) }
        fail("the server closed the connection")
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func readHandshake(_ context: ChannelHandlerContext) {
        guard let end = stream.withUnsafeReadableBytes({ $0.firstOffset(of: Self.headersEnd) }) else { return }
        guard stream.withUnsafeReadableBytes({ $0.firstOffset(of: Self.switching) }) == 0 else {
            fail(String(buffer: stream))
            return context.close(promise: nil)
        }
        stream.moveReaderIndex(forwardBy: end + Self.headersEnd.count)
        isOpen = true
    }

    /// Takes the next whole frame off the stream. A server's frames are not masked.
    private func nextFrame() -> (UInt8, ByteBuffer)? {
        var ahead = stream
        guard let first = ahead.readInteger(as: UInt8.self), let second = ahead.readInteger(as: UInt8.self) else { return nil }
        let length: Int
        switch second & 0x7F {
        case 126:
            guard let long = ahead.readInteger(as: UInt16.self) else { return nil }
            length = Int(long)
        case 127:
            guard let long = ahead.readInteger(as: UInt64.self) else { return nil }
            length = Int(long)
        case let short:
            length = Int(short)
        }
        guard let payload = ahead.readSlice(length: length) else { return nil }
        stream = ahead
        return (first & 0x0F, payload)
    }

    private func handle(_ kind: UInt8, _ payload: ByteBuffer, _ context: ChannelHandlerContext) {
        switch Kind(rawValue: kind) {
        case .text: read(payload)
        case .ping: answer(.pong, payload, context)
        case .close: context.close(promise: nil)
        case .pong, nil: break
        }
    }

    private func read(_ payload: ByteBuffer) {
        let (message, isHello, isProblem) = payload.withUnsafeReadableBytes { bytes in
            let message = LoadMessage.find(in: bytes)
            let isPlain = message == nil
            return (
                message, isPlain && ready != nil && bytes.firstOffset(of: Self.hello) != nil,
                isPlain && bytes.firstOffset(of: Self.problem) != nil
            )
        }
        if let message { arrive(person, .message(message)) }
        if isProblem { arrive(person, .refusal(String(buffer: payload))) }
        if isHello {
            ready?.succeed()
            ready = nil
        }
    }

    private func answer(_ kind: Kind, _ payload: ByteBuffer, _ context: ChannelHandlerContext) {
        var frame = context.channel.allocator.buffer(capacity: payload.readableBytes + 8)
        Self.writeHeader(kind, length: payload.readableBytes, to: &frame)
        frame.writeImmutableBuffer(payload)
        context.writeAndFlush(wrapOutboundOut(frame), promise: nil)
    }

    private func fail(_ answer: String) {
        ready?.fail(SignInFailure(person: person, answer: answer))
        ready = nil
    }
}
