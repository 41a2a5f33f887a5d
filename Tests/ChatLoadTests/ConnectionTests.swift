import NIOCore
import NIOEmbedded
import Synchronization
import Testing

@testable import ChatLoad

/// Both kinds of connection find messages in a stream that is cut anywhere.
struct ConnectionTests {
    private let message = LoadMessage(lane: 3, number: 7, due: 11)

    private var words: String {
        var buffer = ByteBuffer()
        message.write(to: &buffer)
        return String(buffer: buffer)
    }

    /// Feeds a stream in pieces of some length and answers what arrived.
    private func arrivals(in stream: [UInt8], piece: Int, handler: (EmbeddedEventLoop, @escaping Arrive) -> any ChannelHandler) throws -> [String] {
        let heard = Mutex<[String]>([])
        let loop = EmbeddedEventLoop()
        let channel = EmbeddedChannel(loop: loop)
        let built = handler(loop) { _, arrival in
            heard.withLock { list in
                switch arrival {
                case .message(let message): list.append("\(message.lane) \(message.number) \(message.due)")
                case .refusal: list.append("refused")
                }
            }
        }
        try channel.pipeline.syncOperations.addHandler(built)
        try channel.connect(to: .init(ipAddress: "127.0.0.1", port: 1)).wait()
        for start in stride(from: 0, to: stream.count, by: piece) {
            try channel.writeInbound(ByteBuffer(bytes: stream[start..<min(start + piece, stream.count)]))
        }
        return heard.withLock { $0 }
    }

    @Test(arguments: [1, 7, 64, 100_000])
    func anXMPPStreamIsReadHoweverItIsCut(piece: Int) throws {
        let stream = """
            <?xml version='1.0'?><stream:stream><stream:features><mechanisms/></stream:features><success/>
            <stream:stream><stream:features><bind/></stream:features><iq type='result'><bind/></iq><presence/>
            <message from='u6@localhost/load' type='chat'><body>\(words)</body></message><presence/>
            <message from='u6@localhost/load' type='error'><body>\(words)</body></message>
            <message from='u6@localhost/load' type='chat'><body>\(words)</body></message>
            """
        let heard = try arrivals(in: Array(stream.utf8), piece: piece) { loop, arrive in
            XMPPHandler(person: 7, ready: loop.makePromise(), arrive: arrive)
        }
        #expect(heard == ["3 7 11", "refused", "3 7 11"])
    }

    @Test(arguments: [1, 7, 64, 100_000])
    func aLiveSocketIsReadHoweverItIsCut(piece: Int) throws {
        func frame(_ text: String) -> [UInt8] {
            let body = Array(text.utf8)
            return body.count < 126 ? [0x81, UInt8(body.count)] + body : [0x81, 126, UInt8(body.count >> 8), UInt8(body.count & 255)] + body
        }
        let stream =
            Array("HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\n\r\n".utf8)
            + frame(#"{"type":"hello","body":{"account":"1","seq":0}}"#)
            + frame(#"{"type":"message","body":{"content":{"kind":"text","text":"\#(words)"},"chat":"1","seq":1,"sender":"17"}}"#)
            + frame(#"{"type":"answer","body":{"ref":"3-7-11","problem":{"code":"slow_down"}}}"#)
            + frame(#"{"type":"message","body":{"text":"\#(words)"}}"#)
        let heard = try arrivals(in: stream, piece: piece) { loop, arrive in
            LiveSocketHandler(person: 7, token: "secret", ready: loop.makePromise(), arrive: arrive)
        }
        #expect(heard == ["3 7 11", "refused", "3 7 11"])
    }
}
