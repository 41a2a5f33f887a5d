internal import Foundation

/// Chance that is the same at every run: SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014).
package struct Chance: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 up to and without 1.
    package mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// From 0 up to and without `count`.
    package mutating func place(of count: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(count)).high) }

    /// Places near 0 come more often: half of all lie in the first 2^-skew of them.
    package mutating func place(of count: Int, skew: Double) -> Int { min(count - 1, Int(Double(count) * pow(share(), skew))) }

    /// Log-normal: most are below the mean, and few are far above it.
    /// - Parameter spread: the standard deviation of the logarithm.
    package mutating func heavyTailed(mean: Double, spread: Double) -> Double {
        let normal = sqrt(-2 * log(1 - share())) * cos(2 * .pi * share())
        return mean * exp(spread * normal - spread * spread / 2)
    }

    /// How long one waits for what comes at no particular time.
    package mutating func wait(mean: Double) -> Double { -mean * log(1 - share()) }
}
