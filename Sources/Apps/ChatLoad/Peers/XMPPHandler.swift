internal import Foundation
internal import NIOCore

/// Speaks as much XMPP as signing in and chatting over a plain connection need (RFC 6120, 6121): stream, SASL PLAIN,
/// resource binding, presence. Afterwards it looks for message stanzas in the stream and for nothing else.
final class XMPPHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Asks the handler to keep a promise when it sees a mark in the stream.
    struct Await: Sendable {
        let mark: String
        let promise: EventLoopPromise<Void>
    }

    /// One step of signing in: what the server's answer must contain, and what is said then.
    private struct Step {
        let mark: [UInt8]
        let reply: String?

        init(_ mark: String, _ reply: String?) {
            self.mark = Array(mark.utf8)
            self.reply = reply
        }
    }

    private let person: Int
    private let arrive: Arrive
    private var ready: EventLoopPromise<Void>?
    private var steps: ArraySlice<Step>
    private var awaited: (mark: [UInt8], promise: EventLoopPromise<Void>)?
    private var stream = ByteBuffer()

    private static let open =
        "<stream:stream to='localhost' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"
    private static let messageEnd = Array("</message>".utf8)
    private static let failure = Array("<failure".utf8)
    private static let error = Array("type='error'".utf8)

    init(person: Int, ready: EventLoopPromise<Void>, arrive: @escaping Arrive) {
        self.person = person
        self.ready = ready
        self.arrive = arrive
        let credentials = Data("\0u\(person)\0secret".utf8).base64EncodedString()
        steps = [
            Step("</stream:features>", "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>\(credentials)</auth>"),
            Step("<success", Self.open),
            Step(
                "</stream:features>",
                "<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>load</resource></bind></iq>"),
            Step("</iq>", "<presence/>"),
            Step("<presence", nil),
        ]
    }

    func channelActive(context: ChannelHandlerContext) { say(Self.open, context) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        if stream.readableBytes == 0 {
            stream = bytes
        } else {
            stream.writeBuffer(&bytes)
        }
        if let step = steps.first { advance(step, context) }
        if steps.isEmpty { readStanzas() }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard let request = event as? Await else { return context.fireUserInboundEventTriggered(event) }
        awaited = (Array(request.mark.utf8), request.promise)
    }

    func channelInactive(context: ChannelHandlerContext) {
        let failure = SignInFailure(person: person, answer: "the server closed the connection")
        ready?.fail(failure)
        awaited?.promise.fail(failure)
        if ready == nil { arrive(person, .refusal("the server closed the connection")) }
        ready = nil
        awaited = nil
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func advance(_ step: Step, _ context: ChannelHandlerContext) {
        let refused = stream.withUnsafeReadableBytes { $0.firstOffset(of: Self.failure) != nil }
        guard !refused else {
            ready?.fail(SignInFailure(person: person, answer: String(buffer: stream)))
            ready = nil
            return context.close(promise: nil)
        }
        guard let end = stream.withUnsafeReadableBytes({ $0.firstOffset(of: step.mark) }) else { return }
        stream.moveReaderIndex(forwardBy: end + step.mark.count)
        steps.removeFirst()
        if let reply = step.reply { say(reply, context) }
        if let following = steps.first { return advance(following, context) }
        ready?.succeed()
        ready = nil
    }

    private func readStanzas() {
        if let (mark, promise) = awaited, stream.withUnsafeReadableBytes({ $0.firstOffset(of: mark) }) != nil {
            awaited = nil
            promise.succeed()
        }
        var taken = 0
        var arrivals: [Arrival] = []
        stream.withUnsafeReadableBytes { bytes in
            while let end = bytes.firstOffset(of: Self.messageEnd, from: taken) {
                let stanza = UnsafeRawBufferPointer(rebasing: bytes[taken..<end])
                if stanza.firstOffset(of: Self.error) != nil {
                    arrivals.append(.refusal(String(decoding: stanza, as: UTF8.self)))
                } else if let message = LoadMessage.find(in: stanza) {
                    arrivals.append(.message(message))
                }
                taken = end + Self.messageEnd.count
            }
        }
        stream.moveReaderIndex(forwardBy: taken)
        stream.discardReadBytes()
        for arrival in arrivals { arrive(person, arrival) }
    }

    private func say(_ words: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: words)), promise: nil)
    }
}
