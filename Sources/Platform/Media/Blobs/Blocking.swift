import Dispatch

private let diskQueue = DispatchQueue(label: "teahouse.media.disk", attributes: .concurrent)

/// Runs work that waits for a disk on threads of its own, so that it never holds up the cooperative pool.
func blocking<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        diskQueue.async { continuation.resume(with: Swift.Result { try work() }) }
    }
}
