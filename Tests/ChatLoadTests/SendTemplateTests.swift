import API
import ChatsAPI
import Foundation
import NIOCore
import Testing

@testable import ChatLoad

struct SendTemplateTests {
    @Test func whatIsWrittenIsASendFrameOfTheContract() throws {
        let message = LoadMessage(lane: 4, number: 12, due: 5_000)
        var buffer = ByteBuffer()
        try SendTemplate(chat: ChatID(rawValue: 77)).write(message, to: &buffer)
        let header: [UInt8]? = buffer.readBytes(length: 8)
        let length = buffer.readableBytes
        #expect(header == [0x81, 0x80 | 126, UInt8(length >> 8), UInt8(length & 255), 0, 0, 0, 0])

        let frame = try JSONDecoder().decode(FrameEnvelope<SendFrame>.self, from: Data(buffer.readableBytesView))
        #expect(frame.type == ChatsAPI.sendFrame.type)
        #expect(frame.body.ref == "4-12-5000")
        #expect(frame.body.message.clientID == frame.body.ref)
        #expect(frame.body.message.chat == ChatID(rawValue: 77))
        guard case .text(let words) = frame.body.message.content else {
            Issue.record("The message is no text.")
            return
        }
        let found = words.text.utf8.withContiguousStorageIfAvailable { LoadMessage.find(in: UnsafeRawBufferPointer($0)) } ?? nil
        #expect(found == message)
    }
}
