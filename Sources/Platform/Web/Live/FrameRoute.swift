import API
import Foundation
import Kernel
import NIOCore
import Events

/// The answer to one client frame, encoded and ready to be written.
package struct EncodedAnswer: Sendable {
    let frame: EncodedFrame

    private struct Body<Result: Codable & Sendable>: Codable, Sendable {
        let ref: String
        let result: Result?
        let problem: Problem?
    }

    package init<Result: Codable & Sendable>(ref: String, _ result: Result) throws {
        frame = try EncodedFrame(Frame<Body<Result>>(LiveAPI.answer.type, .toClient, ""), Body(ref: ref, result: result, problem: nil))
    }

    package init(ref: String, failure error: any Error) {
        let problem = ProblemResponse.problem(for: error, requestID: ref)
        let body = Answer(ref: ref, problem: problem)
        // A problem and a ref always encode; an empty text frame would be the worst that could come of it.
        frame = (try? EncodedFrame(LiveAPI.answer, body)) ?? EncodedFrame(json: Data("{}".utf8))
    }
}

/// How one type of client frame is answered.
package struct FrameRoute: Sendable {
    package let type: String
    let answer: @Sendable ([ByteBuffer], Caller) async throws -> [EncodedAnswer]

    init<Body>(_ frame: Frame<Body>, _ handle: @escaping @Sendable ([Body], Caller) async -> [EncodedAnswer]) {
        type = frame.type
        answer = { buffers, caller in
            let bodies = try buffers.map { buffer in
                try RequestDecoding.decodeJSON(FrameEnvelope<Body>.self, from: Array(buffer.readableBytesView)).body
            }
            return await handle(bodies, caller)
        }
    }
}

/// Reads only the type of a frame.
struct FrameType: Decodable {
    let type: String

    /// Our own clients write the type first, so that a glance is enough; anybody else's frame is parsed for it.
    static func of(_ buffer: ByteBuffer) throws -> String {
        let view = buffer.readableBytesView
        let prefix = Array(#"{"type":""#.utf8)
        if view.starts(with: prefix), let end = view.dropFirst(prefix.count).firstIndex(of: UInt8(ascii: "\"")) {
            return String(decoding: view[(view.startIndex + prefix.count)..<end], as: UTF8.self)
        }
        return try RequestDecoding.decodeJSON(FrameType.self, from: Array(view)).type
    }
}
