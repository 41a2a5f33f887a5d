/// The latencies of one measurement, all of them kept, so that a quantile is exact.
package struct Latencies: Sendable {
    private var nanoseconds: [UInt64] = []

    package init() {}

    package mutating func note(_ duration: UInt64) { nanoseconds.append(duration) }

    /// The latency in milliseconds below which a share of the messages came; nil if none did.
    package func quantiles(_ shares: [Double]) -> [Double?] {
        let sorted = nanoseconds.sorted()
        return shares.map { share in
            guard !sorted.isEmpty else { return nil }
            let index = min(sorted.count - 1, Int((Double(sorted.count) * share).rounded(.up)) - 1)
            return Double(sorted[max(0, index)]) / 1_000_000
        }
    }
}
