import NIOCore
import Testing

@testable import ChatLoad

struct LoadMessageTests {
    @Test func aMessageIsFoundAmongOtherBytes() {
        let message = LoadMessage(lane: 12, number: 345, due: 9_876_543_210)
        var buffer = ByteBuffer(string: "<body>~load, not yet ")
        message.write(to: &buffer)
        buffer.writeString("</body>")
        let found = buffer.withUnsafeReadableBytes { LoadMessage.find(in: $0) }
        #expect(found == message)
    }

    @Test func aMessageTakes64Bytes() {
        var buffer = ByteBuffer()
        LoadMessage(lane: 999_999, number: 999_999_999, due: .max).write(to: &buffer)
        #expect(buffer.readableBytes == 64)
    }

    @Test(arguments: ["", "~load:", "~load:00001200000034500000000009876543210", "~load:00x0120000003450000000000987654321000000000000000000000000000"])
    func whatIsCutShortOrGarbledIsNoMessage(text: String) {
        let buffer = ByteBuffer(string: text)
        let found = buffer.withUnsafeReadableBytes { LoadMessage.find(in: $0) }
        #expect(found == nil)
    }
}
