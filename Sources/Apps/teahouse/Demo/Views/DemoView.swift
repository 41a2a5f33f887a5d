/// A view that moves, and fits every shape of picture.
protocol DemoView: Sendable {
    /// Paints the view as it is at a moment.
    /// - Parameters:
    ///   - time: seconds since the beginning.
    ///   - share: of the whole, from 0 to 1.
    func paint(on canvas: inout DemoCanvas, at time: Double, share: Double)

    /// The share at which it looks best.
    var best: Double { get }
}

extension DemoView {
    var best: Double { 0.7 }
}

/// Numbers from 0 to 1 that look like chance and are always the same.
func scattered(_ number: Int, _ salt: Int = 0) -> Double {
    var bits = UInt64(bitPattern: Int64(number &* 7919 &+ salt &* 104_729 &+ 17)) &* 0x9E37_79B9_7F4A_7C15
    bits ^= bits >> 29
    bits = bits &* 0xBF58_476D_1CE4_E5B9
    return Double((bits ^ bits >> 32) >> 11) / Double(1 << 53)
}

/// From 0 to 1 between two moments, gently at both ends.
func eased(_ value: Double, from start: Double = 0, to end: Double = 1) -> Double {
    let share = max(0, min(1, (value - start) / (end - start)))
    return share * share * (3 - 2 * share)
}
