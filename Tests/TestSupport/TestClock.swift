package import API
package import Kernel
import Synchronization

/// A clock that stands still until the test moves it: wall clock and time since the start in one.
package final class TestClock: Sendable {
    private let elapsed = Mutex(Duration.zero)
    private let start: Timestamp

    /// - Parameter start: 2026-11-23T12:30:00Z, unless the test says otherwise.
    package init(start: Timestamp = Timestamp(milliseconds: 1_795_437_000_000)) { self.start = start }

    package var now: TimeSource { TimeSource { [self] in start.adding(elapsed.withLock { $0 }) } }

    /// For what measures by a clock that nobody can set.
    package var uptime: @Sendable () -> Duration { { [self] in elapsed.withLock { $0 } } }

    package func advance(by duration: Duration) { elapsed.withLock { $0 += duration } }
}
