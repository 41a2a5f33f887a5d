import API
import Events
import NIOCore
import Synchronization

/// What waits to be written to one socket. Anybody may append, from any thread; many frames make one write. A client
/// that does not read until `limit` bytes wait is dropped: it will read what it missed by number.
///
/// It is held shut until `open(with:)`: what is appended before goes out behind the first frame.
final class LiveOutbox: Sendable {
    private struct State {
        var frames: [ByteBuffer] = []
        /// A flush is on its way, or must not be yet.
        var isScheduled = true
        var isFinished = false
    }

    private let channel: any Channel
    private let limit: Int
    private let state = Mutex(State())
    /// Bytes handed in and not yet taken by the kernel.
    private let pending = Atomic<Int>(0)

    init(channel: any Channel, limit: Int) {
        self.channel = channel
        self.limit = limit
    }

    /// Lets everything out, this frame first.
    func open(with frame: EncodedFrame) {
        pending.add(frame.bytes.readableBytes, ordering: .relaxed)
        state.withLock { $0.frames.insert(frame.bytes, at: 0) }
        channel.eventLoop.execute { self.flush() }
    }

    func append(_ frame: EncodedFrame) { append([frame]) }

    func append(_ frames: [EncodedFrame]) {
        let bytes = frames.reduce(0) { $0 + $1.bytes.readableBytes }
        let (_, waiting) = pending.add(bytes, ordering: .relaxed)
        if waiting > limit {
            state.withLock { $0.frames = [] }
            return channel.close(promise: nil)
        }
        let needsFlush = state.withLock { state in
            guard !state.isFinished else { return false }
            for frame in frames { state.frames.append(frame.bytes) }
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
        if needsFlush { channel.eventLoop.execute { self.flush() } }
    }

    /// Tells the client that there is no session here, behind what waits, then closes.
    func turnAway() {
        if let frame = try? EncodedFrame(LiveAPI.signedOut, Nothing()) { append(frame) }
        // A close frame with the code for a policy that was not met (RFC 6455, section 7.4.1): 1008.
        let goodbye = ByteBuffer(bytes: [0x88, 0x02, 0x03, 0xF0])
        state.withLock { state in
            if !state.isFinished { state.frames.append(goodbye) }
            state.isFinished = true
        }
        channel.eventLoop.execute {
            self.flush()
            self.channel.close(promise: nil)
        }
    }

    private func flush() {
        let frames = state.withLock { state in
            defer { state.frames = [] }
            state.isScheduled = false
            return state.frames
        }
        guard let first = frames.first else { return }
        var bytes = first
        for frame in frames.dropFirst() { bytes.writeImmutableBuffer(frame) }
        let count = bytes.readableBytes
        let promise = channel.eventLoop.makePromise(of: Void.self)
        promise.futureResult.whenComplete { _ in self.pending.subtract(count, ordering: .relaxed) }
        channel.writeFramed(bytes, promise: promise)
    }
}
