package import API
import Synchronization

/// Makes 64-bit ids that grow: 41 bits of milliseconds since 2026, 10 bits drawn at start, 12 bits of counter.
///
/// They grow even while the clock is set back, because a new id is never smaller than the last one.
package final class IDGenerator: Sendable {
    private static let epoch: Int64 = 1_767_225_600_000
    private let now: TimeSource
    private let node: Int64
    /// Milliseconds and counter of the newest id, as one number.
    private let last: Mutex<Int64>

    package init(now: TimeSource, node: Int64 = Int64.random(in: 0..<1024)) {
        self.now = now
        self.node = node & 1023
        last = Mutex(0)
    }

    package func next<Tag>(_ type: ID<Tag>.Type = ID<Tag>.self) -> ID<Tag> { ID(rawValue: nextRaw()) }

    package func nextRaw() -> Int64 {
        let time = max(1, now().milliseconds - Self.epoch)
        let tick = last.withLock { last in
            last = max(last + 1, time << 12)
            return last
        }
        return (tick >> 12) << 22 | node << 12 | (tick & 4095)
    }
}
