import Synchronization

/// How much of the work on a film is done, counted in pictures decoded and encoded and not in steps.
final class LadderMeter: Sendable {
    private struct State {
        var parts: [String: (cost: Double, share: Double)] = [:]
        var told = 0.0
    }

    private let state = Mutex(State())
    private let telling: AsyncStream<Double>.Continuation

    init(telling: AsyncStream<Double>.Continuation) { self.telling = telling }

    /// Names a part of the work before it begins.
    func expect(_ part: String, cost: Double) { state.withLock { $0.parts[part] = (cost, 0) } }

    /// Says how far a part is, from 0 to 1. What is told never goes back.
    func note(_ part: String, _ share: Double) {
        let news: Double? = state.withLock { state in
            guard let known = state.parts[part] else { return nil }
            state.parts[part] = (known.cost, min(1, max(known.share, share)))
            let total = state.parts.values.reduce(0) { $0 + $1.cost }
            let done = state.parts.values.reduce(0) { $0 + $1.cost * $1.share }
            // The last word is spoken when everything has been handed over.
            let shown = total > 0 ? min(done / total, 0.999) : 0
            guard shown > state.told else { return nil }
            state.told = shown
            return shown
        }
        if let news { telling.yield(news) }
    }
}
