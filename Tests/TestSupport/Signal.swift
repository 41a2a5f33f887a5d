import Dispatch
import Synchronization

/// Lets one side of a test wait until the other has come to a certain point, so that no test sleeps.
package final class Signal: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    package init() {}

    package func give() { semaphore.signal() }

    /// For threads that may block: bodies of transactions.
    package func await() { semaphore.wait() }

    /// For tasks.
    package func wait() async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { [self] in
                semaphore.wait()
                continuation.resume()
            }
        }
    }
}
