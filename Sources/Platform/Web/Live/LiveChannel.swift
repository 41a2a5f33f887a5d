import API
import Events
import HTTPTypes
import HummingbirdCore
import Kernel
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import NIOWebSocket

/// Connections of the one port: HTTP as Hummingbird serves it, and WebSocket for those who ask `/v1/live` for it.
///
/// A live socket is a plain channel handler and no task, because most sockets are idle most of the time.
struct LiveChannel: HTTPChannelHandler {
    static let path = "/v1/live"
    /// The largest frame, and the largest message of several, that a client may send.
    static let frameLimit = 64 * 1024
    /// How long a client may take for the head of its first request.
    static let headLimit = TimeAmount.seconds(10)

    /// What a connection turned out to be, once its first request was read.
    enum Outcome: Sendable {
        case http(NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>)
        case live
    }

    struct Value: ServerChildChannelValue {
        let channel: any Channel
        let outcome: EventLoopFuture<Outcome>
    }

    let responder: Responder
    let gate: LiveGate

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let upgrader = NIOTypedWebSocketServerUpgrader<Outcome>(
                maxFrameSize: Self.frameLimit,
                enableAutomaticErrorHandling: true,
                shouldUpgrade: { channel, _ in channel.eventLoop.makeSucceededFuture(HTTPHeaders()) },
                upgradePipelineHandler: { channel, head in gate.open(channel, head, logger: logger).map { .live } })
            var configuration = NIOUpgradableHTTPServerPipelineConfiguration(
                upgradeConfiguration: NIOTypedHTTPServerUpgradeConfiguration(
                    upgraders: [upgrader],
                    notUpgradingCompletionHandler: { Self.configureHTTP(on: $0, logger: logger) }))
            configuration.enablePipelining = false
            configuration.enableErrorHandling = false
            configuration.enableResponseHeaderValidation = false
            configuration.decoderConfiguration.maxHeaderFieldSize = 16 * 1024
            configuration.decoderConfiguration.maxHeaderListSize = 64 * 1024
            configuration.decoderConfiguration.maxHeaderFieldCount = 200
            let deadline = channel.eventLoop.scheduleTask(in: Self.headLimit) { channel.close(promise: nil) }
            let outcome = try channel.pipeline.syncOperations.configureUpgradableHTTPServerPipeline(configuration: configuration)
            let brokenHeads = BrokenHeadHandler()
            try channel.pipeline.syncOperations.addHandler(brokenHeads)
            outcome.assumeIsolated().whenComplete { _ in
                brokenHeads.hasReader = true
                deadline.cancel()
            }
            let upgradeHandler = try channel.pipeline.syncOperations.handler(type: NIOTypedHTTPServerUpgradeHandler<Outcome>.self)
            try channel.pipeline.syncOperations.addHandler(UpgradeFilter(path: Self.path), position: .before(upgradeHandler))
            return Value(channel: channel, outcome: outcome)
        }
    }

    private static func configureHTTP(on channel: any Channel, logger: Logger) -> EventLoopFuture<Outcome> {
        channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(HostCheck())
            try channel.pipeline.syncOperations.addHandler(HTTP1ToHTTPServerCodec(secure: false))
            try channel.pipeline.syncOperations.addHandler(SlowRequestGuard())
            try channel.pipeline.syncOperations.addHandler(HTTPConnectionStateHandler(idleTimeout: .seconds(30), logger: logger))
            return .http(try NIOAsyncChannel(wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true)))
        }
    }

    /// A live socket needs no task of its own: it has left when this returns.
    func handle(value: Value, logger: Logger) async {
        // A connection that was closed before its first request was whole has no outcome, and nobody to tell.
        guard case .http(let channel) = try? await value.outcome.get() else { return }
        await handleHTTP(asyncChannel: channel, logger: logger)
    }
}
