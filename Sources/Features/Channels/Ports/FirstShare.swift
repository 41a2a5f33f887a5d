import Synchronization

/// Remembers where a run began, which is not at zero if it goes on with an earlier one.
final class FirstShare: Sendable {
    private let share = Mutex<Double?>(nil)

    /// - Returns: the share that was noted first.
    func note(_ share: Double) -> Double {
        self.share.withLock { first in
            let known = first ?? share
            first = known
            return known
        }
    }
}
