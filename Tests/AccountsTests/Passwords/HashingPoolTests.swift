import struct Kernel.Failure
import Synchronization
import TestSupport
import Testing

@testable import Accounts

@Suite struct HashingPoolTests {
    /// Counts how many run at once.
    private final class Running: Sendable {
        private let counts = Mutex((now: 0, most: 0))
        var most: Int { counts.withLock { $0.most } }

        func begin() { counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) } }
        func end() { counts.withLock { $0.now -= 1 } }
    }

    @Test func `runs no more at once than it was told`() async throws {
        let pool = HashingPool(width: 2, limit: 100)
        let running = Running()
        try await withThrowingTaskGroup { group in
            for _ in 0..<50 {
                group.addTask {
                    try await pool.run {
                        running.begin()
                        running.end()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(running.most <= 2)
    }

    @Test func `refuses what does not fit into its queue, and serves again afterwards`() async throws {
        let pool = HashingPool(width: 1, limit: 1)
        let started = Signal()
        let release = Signal()
        async let first = pool.run {
            started.give()
            release.await()
            return 1
        }
        await started.wait()
        await #expect(throws: Failure.busy) { try await pool.run { 2 } }
        release.give()
        #expect(try await first == 1)
        #expect(try await pool.run { 3 } == 3)
    }
}
