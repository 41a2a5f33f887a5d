package import API
import Foundation
import Kernel
package import NIOCore

/// A frame of the live socket, encoded once and written as it is to every socket that gets it.
///
/// The bytes are a whole WebSocket text frame (RFC 6455, section 5.2). A server's frames are not masked, so they
/// are the same for every receiver.
package struct EncodedFrame: Sendable {
    package let bytes: ByteBuffer

    package init<Body>(_ frame: Frame<Body>, seq: Int64? = nil, _ body: Body) throws {
        self.init(json: try JSONBytes.encode(FrameEnvelope(type: frame.type, seq: seq, body: body)))
    }

    package init(json: some Collection<UInt8>) {
        let length = json.count
        var buffer = ByteBufferAllocator().buffer(capacity: length + 10)
        buffer.writeInteger(UInt8(0x81))
        if length < 126 {
            buffer.writeInteger(UInt8(length))
        } else if length <= 0xFFFF {
            buffer.writeInteger(UInt8(126))
            buffer.writeInteger(UInt16(length))
        } else {
            buffer.writeInteger(UInt8(127))
            buffer.writeInteger(UInt64(length))
        }
        buffer.writeBytes(json)
        bytes = buffer
    }
}
