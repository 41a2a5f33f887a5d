import Foundation

/// Changes a few bytes of a file, always the same ones for the same seed.
enum Noise {
    static func spoil(_ data: Data, seed: Int) -> Data {
        var generator = SplitMix(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
        var spoiled = data
        for _ in 0..<Int.random(in: 1...24, using: &generator) {
            spoiled[Int.random(in: 0..<spoiled.count, using: &generator)] = UInt8.random(in: .min ... .max, using: &generator)
        }
        return spoiled
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
