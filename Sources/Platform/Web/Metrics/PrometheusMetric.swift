import Metrics
import Synchronization

/// One series: a label with its dimensions.
final class PrometheusMetric: CounterHandler, RecorderHandler, TimerHandler {
    enum Kind: String {
        case counter, gauge, histogram
    }

    private struct State {
        var value = 0.0
        var count = 0
        var buckets = [Int](repeating: 0, count: PrometheusRegistry.bounds.count)
    }

    let kind: Kind
    private let state = Mutex(State())

    init(kind: Kind) { self.kind = kind }

    func increment(by amount: Int64) { state.withLock { $0.value += Double(amount) } }
    func reset() { state.withLock { $0 = State() } }
    func record(_ value: Int64) { record(Double(value)) }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1_000_000_000) }

    func record(_ value: Double) {
        state.withLock { state in
            guard kind == .histogram else { return state.value = value }
            state.value += value
            state.count += 1
            if let bucket = PrometheusRegistry.bounds.firstIndex(where: { value <= $0 }) { state.buckets[bucket] += 1 }
        }
    }

    func lines(_ label: String, _ dimensions: String) -> [String] {
        let state = state.withLock { $0 }
        let braces = dimensions.isEmpty ? "" : "{\(dimensions)}"
        guard kind == .histogram else { return ["\(label)\(braces) \(state.value)"] }
        let prefix = dimensions.isEmpty ? "" : dimensions + ","
        var total = 0
        var lines = zip(PrometheusRegistry.bounds, state.buckets).map { bound, count in
            total += count
            return "\(label)_bucket{\(prefix)le=\"\(bound)\"} \(total)"
        }
        lines.append("\(label)_bucket{\(prefix)le=\"+Inf\"} \(state.count)")
        lines.append("\(label)_sum\(braces) \(state.value)")
        lines.append("\(label)_count\(braces) \(state.count)")
        return lines
    }
}
