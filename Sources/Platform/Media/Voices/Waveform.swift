import Foundation

/// How loud a recording is over time, as it is drawn in a message.
enum Waveform {
    static let mostSteps = 64

    /// Reads 16-bit samples, little end first.
    static func samples(in file: URL) throws -> [Int16] {
        let bytes = [UInt8](try Data(contentsOf: file))
        return stride(from: 0, to: bytes.count - 1, by: 2).map { Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8) }
    }

    /// Four steps a second, at least 8 and at most 64, each 0 to 100 by the root mean square of its samples. The
    /// loudest step is 100, unless the whole recording is so quiet that there is nothing to hear.
    static func steps(of samples: [Int16], rate: Int) -> [Int] {
        let count = min(samples.count, max(8, min(mostSteps, samples.count * 4 / rate)))
        guard count > 0 else { return [] }
        let levels = (0..<count).map { step in
            let range = samples.count * step / count..<samples.count * (step + 1) / count
            let energy = samples[range].reduce(0.0) { $0 + Double($1) * Double($1) }
            return (energy / Double(range.count)).squareRoot()
        }
        // -50 dB of full scale: the hiss of an empty room.
        let loudest = max(levels.max() ?? 0, 32768 * 0.00316)
        return levels.map { Int(($0 / loudest * 100).rounded()) }
    }
}
