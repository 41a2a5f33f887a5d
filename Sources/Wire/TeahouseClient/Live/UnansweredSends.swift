import API
import ChatsAPI
import Foundation

/// Messages that were handed in and not yet acknowledged, in their order.
struct UnansweredSends {
    private struct Send {
        let ref: String
        let frame: Data
        let continuation: CheckedContinuation<SentMessage, any Error>
    }

    private var sends: [Send] = []
    private var count = 0

    /// What has to be written on a new socket.
    var frames: [Data] { sends.map(\.frame) }

    mutating func nextRef() -> String {
        count += 1
        return String(count)
    }

    mutating func add(_ ref: String, _ frame: Data, _ continuation: CheckedContinuation<SentMessage, any Error>) {
        sends.append(Send(ref: ref, frame: frame, continuation: continuation))
    }

    /// Ends the waiting for one of them; nothing happens if it has ended before.
    mutating func end(_ ref: String, with result: Result<SentMessage, any Error>) {
        guard let index = sends.firstIndex(where: { $0.ref == ref }) else { return }
        sends.remove(at: index).continuation.resume(with: result)
    }

    mutating func endAll(with error: any Error) {
        for send in sends { send.continuation.resume(throwing: error) }
        sends = []
    }

    /// The frame as it travels. Its type stands first, so that the server need not look for it.
    static func frame(_ ref: String, _ message: SendMessageRequest) throws -> Data {
        var frame = Data(#"{"type":"\#(ChatsAPI.sendFrame.type)","body":"#.utf8)
        frame.append(try JSONEncoder().encode(SendFrame(ref: ref, message: message)))
        frame.append(UInt8(ascii: "}"))
        return frame
    }
}
