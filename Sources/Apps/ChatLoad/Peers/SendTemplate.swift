internal import API
internal import ChatsAPI
internal import Foundation
internal import NIOCore

/// A `send` frame of one chat, encoded once from the contract's types; only the words and the client's id are filled in.
struct SendTemplate: Sendable {
    private let beforeReference: [UInt8]
    private let pieces: [[UInt8]]
    private let blanks: [Blank]

    private enum Blank {
        case reference
        case words
    }

    init(chat: ChatID) throws {
        let body = SendFrame(
            ref: "@reference@",
            message: SendMessageRequest(chat: chat, clientID: "@reference@", content: .text(TextContent(text: "@words@"))))
        // The type first, as all our clients write it.
        let text = #"{"type":"\#(ChatsAPI.sendFrame.type)","body":\#(String(decoding: try JSONEncoder().encode(body), as: UTF8.self))}"#
        var pieces: [[UInt8]] = []
        var blanks: [Blank] = []
        for (place, part) in text.split(separator: "@", omittingEmptySubsequences: false).enumerated() {
            if place.isMultiple(of: 2) {
                pieces.append(Array(part.utf8))
            } else {
                blanks.append(part == "words" ? .words : .reference)
            }
        }
        beforeReference = pieces.removeFirst()
        self.pieces = pieces
        self.blanks = blanks
    }

    /// Appends the frame of a message, masked with zero as only a client of our own may.
    func write(_ message: LoadMessage, to buffer: inout ByteBuffer) {
        let reference = "\(message.lane)-\(message.number)-\(message.due)"
        let length = zip(blanks, pieces).reduce(beforeReference.count) { sum, part in
            sum + part.1.count + (part.0 == .words ? LoadMessage.length : reference.utf8.count)
        }
        LiveSocketHandler.writeHeader(.text, length: length, to: &buffer)
        buffer.writeBytes(beforeReference)
        for (blank, piece) in zip(blanks, pieces) {
            switch blank {
            case .reference: buffer.writeString(reference)
            case .words: message.write(to: &buffer)
            }
            buffer.writeBytes(piece)
        }
    }
}
