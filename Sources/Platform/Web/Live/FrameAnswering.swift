import Kernel
import NIOCore

/// Answers frames in the order in which they came, handing runs of one type to its route together.
enum FrameAnswering {
    /// - Returns: false if a frame could not be read at all, which ends the socket.
    static func answer(_ frames: [ByteBuffer], by caller: Caller, routes: [String: FrameRoute], into outbox: LiveOutbox) async -> Bool {
        var start = frames.startIndex
        while start < frames.endIndex {
            guard let type = try? FrameType.of(frames[start]), let route = routes[type] else { return false }
            var end = start + 1
            while end < frames.endIndex, (try? FrameType.of(frames[end])) == type { end += 1 }
            guard let answers = try? await route.answer(Array(frames[start..<end]), caller) else { return false }
            outbox.append(answers.map(\.frame))
            start = end
        }
        return true
    }
}
