import Foundation
import Kernel
import Synchronization

/// A few threads for work that is slow on purpose, so that neither event loops nor Swift's cooperative threads wait
/// for it. What does not fit into its queue is refused: a storm of sign-ins costs the others nothing.
package final class HashingPool: Sendable {
    private let queue: OperationQueue
    private let limit: Int
    private let pending = Mutex(0)

    /// - Parameters:
    ///   - width: how many run at once; each may take the memory of one hash.
    ///   - limit: how many may run or wait.
    package init(width: Int = max(1, ProcessInfo.processInfo.activeProcessorCount / 2), limit: Int = 64) {
        queue = OperationQueue()
        queue.name = "teahouse.hashing"
        queue.maxConcurrentOperationCount = width
        self.limit = limit
    }

    /// Runs `work` on one of the threads.
    /// - Throws: `Failure.busy` if too many wait already.
    func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async throws -> Result {
        let isAdmitted = pending.withLock { pending in
            guard pending < limit else { return false }
            pending += 1
            return true
        }
        guard isAdmitted else { throw Failure.busy }
        return await withCheckedContinuation { continuation in
            queue.addOperation { [self] in
                let result = work()
                pending.withLock { $0 -= 1 }
                continuation.resume(returning: result)
            }
        }
    }
}
