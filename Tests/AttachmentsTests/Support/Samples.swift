import Foundation

/// Small files of each kind, made byte by byte.
enum Samples {
    /// A picture of 2 by 1 pixels.
    static let picture = Data(base64Encoded: "R0lGODlhAgABAIAAAP8AAAAA/ywAAAAAAgABAAACAkQKADs=") ?? Data()

    /// Two seconds of a tone, as a WAV of 8,000 samples a second.
    static let sound: Data = {
        let samples = (0..<16_000).map { Int16(8000 * sin(Double($0) * 0.3)) }
        var data = Data("RIFF".utf8)
        data += word(UInt32(36 + samples.count * 2)) + Data("WAVEfmt ".utf8) + word(UInt32(16))
        data += word(UInt16(1)) + word(UInt16(1)) + word(UInt32(8000)) + word(UInt32(16_000)) + word(UInt16(2)) + word(UInt16(16))
        data += Data("data".utf8) + word(UInt32(samples.count * 2))
        for sample in samples { data += word(UInt16(bitPattern: sample)) }
        return data
    }()

    static let drawing = Data("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".utf8)

    /// Bytes in which each place can be told from each other one.
    static func bytes(_ count: Int) -> Data { Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }) }

    private static func word<Number: FixedWidthInteger>(_ number: Number) -> Data { withUnsafeBytes(of: number.littleEndian) { Data($0) } }
}
