/// A write that waits for its turn, whatever its result is.
protocol SQLiteWrite: AnyObject, Sendable {
    /// Runs the body and keeps what it returned.
    func run(in transaction: SQLiteTransaction) throws
    /// Answers the caller: with what the body returned, or with the failure.
    func settle(_ failure: (any Error)?)
}

/// Safe because the writer alone touches `value`, on its own thread.
final class PendingWrite<T: Sendable>: SQLiteWrite, @unchecked Sendable {
    private let body: @Sendable (any WriteTransaction) throws -> T
    private let answer: @Sendable (Result<T, any Error>) -> Void
    private var value: T?

    init(_ body: @escaping @Sendable (any WriteTransaction) throws -> T, answer: @escaping @Sendable (Result<T, any Error>) -> Void) {
        self.body = body
        self.answer = answer
    }

    func run(in transaction: SQLiteTransaction) throws { value = try body(transaction) }

    func settle(_ failure: (any Error)?) {
        if let failure {
            answer(.failure(failure))
        } else if let value {
            answer(.success(value))
        } else {
            answer(.failure(StoreFailure.other("A write was answered before it ran.")))
        }
    }
}
