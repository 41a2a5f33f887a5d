import Synchronization

/// Lets the call of a waiting device sleep until another device has answered.
final class HandoverSignals: Sendable {
    private let waiting = Mutex<[String: [Int: AsyncStream<Void>.Continuation]]>([:])
    private let numbers = Mutex(0)

    /// Runs `body` with a stream that yields when `answered` is called for this handover, from now on.
    func withSignal<Result>(
        for codeHash: String, isolation: isolated (any Actor)? = #isolation, _ body: (AsyncStream<Void>) async throws -> Result
    ) async rethrows -> Result {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let number = numbers.withLock { number in
            number += 1
            return number
        }
        waiting.withLock { $0[codeHash, default: [:]][number] = continuation }
        defer {
            waiting.withLock { table in
                table[codeHash]?[number] = nil
                if table[codeHash]?.isEmpty == true { table[codeHash] = nil }
            }
        }
        return try await body(stream)
    }

    func answered(_ codeHash: String) {
        let continuations = waiting.withLock { Array(($0[codeHash] ?? [:]).values) }
        for continuation in continuations { continuation.yield() }
    }
}
