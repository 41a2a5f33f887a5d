internal import Foundation
package import NIOCore

/// What a message under load says, in 64 bytes of text: in which lane it runs, the how-manieth it is there, and when it
/// was due to be sent. The receiver reads loss, doubles, order and latency from it.
package struct LoadMessage: Sendable, Equatable {
    /// The length of the text in bytes.
    package static let length = 64

    package let lane: Int
    /// Counted from 1 in each lane.
    package let number: Int
    /// When it was due, in nanoseconds of the monotonic clock.
    package let due: UInt64

    package init(lane: Int, number: Int, due: UInt64) {
        self.lane = lane
        self.number = number
        self.due = due
    }

    /// Appends the 64 bytes, which are plain in XML as in JSON.
    package func write(to buffer: inout ByteBuffer) {
        buffer.writeBytes(Self.marker)
        Self.write(UInt64(lane), digits: 6, to: &buffer)
        Self.write(UInt64(number), digits: 9, to: &buffer)
        Self.write(due, digits: 20, to: &buffer)
        buffer.writeRepeatingByte(UInt8(ascii: "."), count: Self.length - Self.marker.count - 35)
    }

    /// Finds the first message in some bytes.
    package static func find(in bytes: UnsafeRawBufferPointer) -> LoadMessage? {
        guard let start = bytes.firstOffset(of: marker), bytes.count - start >= length else { return nil }
        let digits = start + marker.count
        guard let lane = number(bytes[digits..<digits + 6]), let count = number(bytes[digits + 6..<digits + 15]),
            let due = number(bytes[digits + 15..<digits + 35])
        else { return nil }
        return LoadMessage(lane: Int(lane), number: Int(count), due: due)
    }

    private static let marker = Array("~load:".utf8)

    private static func write(_ value: UInt64, digits: Int, to buffer: inout ByteBuffer) {
        var rest = value
        var divisor: UInt64 = 1
        for _ in 1..<digits { divisor *= 10 }
        for _ in 0..<digits {
            buffer.writeInteger(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor % 10))
            rest %= divisor
            divisor = max(divisor / 10, 1)
        }
    }

    private static func number(_ digits: Slice<UnsafeRawBufferPointer>) -> UInt64? {
        var value: UInt64 = 0
        for digit in digits {
            guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + UInt64(digit - UInt8(ascii: "0"))
        }
        return value
    }
}
