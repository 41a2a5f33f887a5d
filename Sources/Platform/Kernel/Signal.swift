/// Wakes a loop that waits for work. Raised many times while the loop is busy it wakes it once more.
package struct Signal: Sendable {
    private let continuation: AsyncStream<Void>.Continuation
    package let wakes: AsyncStream<Void>

    package init() {
        (wakes, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    package func raise() { continuation.yield() }

    /// Ends the loop that waits.
    package func finish() { continuation.finish() }
}
