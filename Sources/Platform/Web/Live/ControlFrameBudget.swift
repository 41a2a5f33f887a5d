/// How many pings, pongs and fragments a client may send: a few a second, some in reserve. More is abuse.
struct ControlFrameBudget {
    private static let burst = 128.0
    private static let perSecond = 4.0
    private var left = burst
    private var last = ContinuousClock.now

    mutating func take() -> Bool {
        let now = ContinuousClock.now
        let elapsed = (now - last) / .seconds(1)
        last = now
        left = min(Self.burst, left + elapsed * Self.perSecond) - 1
        return left >= 0
    }
}
