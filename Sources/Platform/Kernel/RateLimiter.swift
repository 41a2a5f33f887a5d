import Synchronization

/// How often something may be done: `burst` times at once, and one more after each `per`.
package struct RateRule: Sendable, Hashable {
    package let name: String
    package let burst: Int
    package let per: Duration

    package init(_ name: String, burst: Int, per: Duration) {
        self.name = name
        self.burst = burst
        self.per = per
    }
}

/// Counts by the generic cell rate algorithm (ITU-T I.371): one number a key, no windows to jump at their edges.
/// It measures on a clock that nobody can set, so a jump of the wall clock changes nothing.
package final class RateLimiter: Sendable {
    private struct Key: Hashable {
        let rule: String
        let subject: String
    }

    private let uptime: @Sendable () -> Duration
    /// For each key the time at which it will have recovered wholly.
    private let recoveredAt = Mutex<[Key: Duration]>([:])

    /// - Parameter uptime: time since any fixed moment; tests hand in their own.
    package init(uptime: @escaping @Sendable () -> Duration = RateLimiter.uptimeOfProcess()) { self.uptime = uptime }

    package static func uptimeOfProcess() -> @Sendable () -> Duration {
        let start = ContinuousClock.now
        return { ContinuousClock.now - start }
    }

    /// Counts one act of `subject`.
    /// - Throws: `Failure` of kind `tooMany` with the time to wait, if it is one too many.
    package func take(_ rule: RateRule, key subject: String) throws {
        let now = uptime()
        let wait = recoveredAt.withLock { table -> Duration? in
            if table.count > 100_000 { table = table.filter { $0.value > now } }
            let key = Key(rule: rule.name, subject: subject)
            let next = max(table[key] ?? now, now) + rule.per
            let allowance = rule.per * rule.burst
            if next - now > allowance { return next - now - allowance }
            table[key] = next
            return nil
        }
        guard let wait else { return }
        let seconds = Int(wait.components.seconds) + 1
        throw Failure(
            .tooMany, "slow_down", "That was a little too often. Please wait a moment and try again.", retryAfterSeconds: seconds)
    }

    /// Forgets what was counted: a correct password clears the failed ones.
    package func clear(_ rule: RateRule, key subject: String) {
        recoveredAt.withLock { _ = $0.removeValue(forKey: Key(rule: rule.name, subject: subject)) }
    }
}
