import API
import ChannelsAPI
import Events
import Foundation
import Kernel
import NIOCore
import Synchronization

/// A live socket that notes the frames it is sent.
final class Socket: LiveSocket {
    let account: AccountID
    let session: Int64
    private let received = Mutex<[String]>([])

    init(of caller: Caller, in house: ChannelsHouse) {
        account = caller.account
        session = caller.session
        house.hub.add(self)
    }

    /// The bodies of the frames of a type, in their order.
    func bodies<Body>(of frame: Frame<Body>) throws -> [Body] {
        try received.withLock { $0 }.filter { $0.contains("\"type\":\"\(frame.type)\"") }.map {
            try JSONDecoder().decode(FrameEnvelope<Body>.self, from: Data($0.utf8)).body
        }
    }

    func deliver(_ frame: EncodedFrame) {
        var bytes = frame.bytes
        // The head of a WebSocket frame; the body begins with its brace.
        while let first = bytes.getInteger(at: bytes.readerIndex, as: UInt8.self), first != UInt8(ascii: "{") {
            bytes.moveReaderIndex(forwardBy: 1)
        }
        received.withLock { $0.append(String(buffer: bytes)) }
    }

    func end() {}
}
