/// How long calls took, one after another.
package struct Latencies: Sendable {
    private let sorted: [Duration]

    package init(_ all: [Duration]) { sorted = all.sorted() }

    /// Milliseconds below which lies this share of all, by the nearest rank; nil without a single call.
    package func milliseconds(below share: Double) -> Double? {
        guard !sorted.isEmpty else { return nil }
        let rank = Int((share * Double(sorted.count)).rounded(.up))
        let (seconds, attoseconds) = sorted[min(max(rank, 1), sorted.count) - 1].components
        return Double(seconds) * 1_000 + Double(attoseconds) / 1e15
    }

    /// Runs the same over and over and notes how long each time took.
    package static func measure(_ times: Int, _ body: (Int) async throws -> Void) async throws -> Latencies {
        var all: [Duration] = []
        for number in 0..<times { all.append(try await ContinuousClock().measure { try await body(number) }) }
        return Latencies(all)
    }
}
