import API
import Events
import Kernel
import Logging
import NIOCore
import NIOWebSocket
import Synchronization

/// One client's live socket: reads its frames, writes what the hub delivers.
///
/// Incoming frames wait in a bounded list and are answered by one task at a time in the order in which they came;
/// those that came while the last ones were being committed go together. An idle socket has no task.
///
/// Safe because every stored variable is touched on the channel's event loop alone, except `outbox`, which has
/// its own lock.
final class LiveConnection: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = WebSocketFrame

    /// What may wait to be written to a client that does not read.
    static let outboundLimit = 256 * 1024
    /// How many client frames may wait for their answer before the socket stops being read.
    static let inboundLimit = 64

    /// Finds out whose socket this is and greets them; nil for nobody's.
    private let admit: @Sendable () async -> LiveMember?
    private var member: LiveMember?
    private var hasLeft = false
    private let routes: [String: FrameRoute]
    private let pingInterval: TimeAmount
    private let logger: Logger
    private let outbox: LiveOutbox
    private var waiting: [ByteBuffer] = []
    private var isAnswering = false
    private var isReadingPaused = false
    private var partial: ByteBuffer?
    private var control = ControlFrameBudget()
    private var isPongAwaited = false
    private var pings: RepeatedTask?

    init(
        outbox: LiveOutbox, routes: [FrameRoute], pingInterval: TimeAmount, logger: Logger, admit: @escaping @Sendable () async -> LiveMember?
    ) {
        self.outbox = outbox
        self.routes = Dictionary(uniqueKeysWithValues: routes.map { ($0.type, $0) })
        self.pingInterval = pingInterval
        self.logger = logger
        self.admit = admit
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        let loop = context.eventLoop
        Task { [admit] in
            let member = await admit()
            loop.execute {
                let (connection, context) = bound.value
                connection.admitted(member, context)
            }
        }
        pings = context.eventLoop.scheduleRepeatedTask(initialDelay: pingInterval, delay: pingInterval) { _ in
            let (connection, context) = bound.value
            connection.ping(context)
        }
    }

    private func admitted(_ member: LiveMember?, _ context: ChannelHandlerContext) {
        self.member = member
        if hasLeft { return leave() }
        if member != nil, !waiting.isEmpty { answerWaiting(context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { leave() }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent: close(context, .goingAway)
        case ChannelEvent.inputClosed: context.close(promise: nil)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    // MARK: Reading

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var frame = unwrapInboundIn(data)
        // No extension was agreed upon that would give the reserved bits a meaning (RFC 6455, section 5.2).
        guard frame.maskKey != nil, !frame.rsv1, !frame.rsv2, !frame.rsv3 else { return close(context, .protocolError) }
        switch frame.opcode {
        case .text where frame.fin && partial == nil: receive(frame.unmaskedData, context)
        case .text: begin(frame.unmaskedData, context)
        case .continuation: append(&frame, context)
        case .ping where control.take(): pong(frame.unmaskedData, context)
        case .pong where control.take(): isPongAwaited = false
        case .connectionClose: close(context, .normalClosure)
        case .binary: close(context, .dataInconsistentWithMessage)
        default: close(context, .policyViolation)
        }
    }

    private func begin(_ data: ByteBuffer, _ context: ChannelHandlerContext) {
        guard partial == nil else { return close(context, .protocolError) }
        partial = data
    }

    private func append(_ frame: inout WebSocketFrame, _ context: ChannelHandlerContext) {
        guard var whole = partial, control.take() else { return close(context, .protocolError) }
        var piece = frame.unmaskedData
        guard whole.readableBytes + piece.readableBytes <= LiveChannel.frameLimit else { return close(context, .messageTooLarge) }
        whole.writeBuffer(&piece)
        partial = frame.fin ? nil : whole
        if frame.fin { receive(whole, context) }
    }

    private func receive(_ buffer: ByteBuffer, _ context: ChannelHandlerContext) {
        guard String(validating: buffer.readableBytesView, as: UTF8.self) != nil else {
            return close(context, .dataInconsistentWithMessage)
        }
        waiting.append(buffer)
        if waiting.count >= Self.inboundLimit { pauseReading(context) }
        // Before it is known whose socket this is, frames wait like those behind a commit.
        if !isAnswering, member != nil { answerWaiting(context) }
    }

    private func answerWaiting(_ context: ChannelHandlerContext) {
        guard let caller = member?.caller else { return }
        isAnswering = true
        let frames = waiting
        waiting = []
        resumeReading(context)
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        let loop = context.eventLoop
        Task { [routes, outbox] in
            let isFine = await FrameAnswering.answer(frames, by: caller, routes: routes, into: outbox)
            loop.execute {
                let (connection, context) = bound.value
                connection.answered(isFine: isFine, context)
            }
        }
    }

    private func answered(isFine: Bool, _ context: ChannelHandlerContext) {
        isAnswering = false
        guard isFine else { return close(context, .policyViolation) }
        if !waiting.isEmpty, context.channel.isActive { answerWaiting(context) }
    }

    private func pauseReading(_ context: ChannelHandlerContext) {
        guard !isReadingPaused else { return }
        isReadingPaused = true
        try? context.channel.syncOptions?.setOption(.autoRead, value: false)
    }

    private func resumeReading(_ context: ChannelHandlerContext) {
        guard isReadingPaused else { return }
        isReadingPaused = false
        try? context.channel.syncOptions?.setOption(.autoRead, value: true)
    }

    // MARK: Staying alive, and ending

    /// A client that answers no ping within one turn is gone, however open its socket looks.
    private func ping(_ context: ChannelHandlerContext) {
        if isPongAwaited { return context.close(promise: nil) }
        isPongAwaited = true
        context.channel.writeFramed(ByteBuffer(bytes: [0x89, 0x00]))
    }

    private func pong(_ data: ByteBuffer, _ context: ChannelHandlerContext) {
        guard data.readableBytes <= 125 else { return close(context, .protocolError) }
        var answer = ByteBuffer(bytes: [0x8A, UInt8(data.readableBytes)])
        var data = data
        answer.writeBuffer(&data)
        context.channel.writeFramed(answer)
    }

    private func close(_ context: ChannelHandlerContext, _ code: WebSocketErrorCode) {
        var frame = ByteBuffer(bytes: [0x88, 0x02])
        frame.write(webSocketErrorCode: code)
        context.channel.writeFramed(frame)
        context.close(promise: nil)
    }

    private func leave() {
        hasLeft = true
        pings?.cancel()
        member?.leave()
    }
}
