import Foundation
import Testing

@testable import Accounts

struct CBORTests {
    /// From RFC 8949, appendix A.
    @Test(arguments: [
        ([0x00], CBOR.integer(0)), ([0x17], .integer(23)), ([0x18, 0x18], .integer(24)), ([0x19, 0x03, 0xE8], .integer(1_000)),
        ([0x1A, 0x00, 0x0F, 0x42, 0x40], .integer(1_000_000)),
        ([0x1B, 0x00, 0x00, 0x00, 0xE8, 0xD4, 0xA5, 0x10, 0x00], .integer(1_000_000_000_000)), ([0x20], .integer(-1)),
        ([0x39, 0x03, 0xE7], .integer(-1_000)), ([0xF4], .bool(false)), ([0xF5], .bool(true)), ([0xF6], .null), ([0x40], .bytes(Data())),
        ([0x44, 1, 2, 3, 4], .bytes(Data([1, 2, 3, 4]))), ([0x60], .text("")), ([0x63, 0xE6, 0xB0, 0xB4], .text("水")),
        ([0x83, 1, 2, 3], .array([.integer(1), .integer(2), .integer(3)])),
        ([0xA2, 1, 2, 3, 4], .map([.integer(1): .integer(2), .integer(3): .integer(4)])),
        ([0xA2, 0x61, 0x61, 1, 0x61, 0x62, 0x82, 2, 3], .map([.text("a"): .integer(1), .text("b"): .array([.integer(2), .integer(3)])])),
    ] as [([UInt8], CBOR)])
    func `reads the examples of the standard`(bytes: [UInt8], value: CBOR) throws {
        #expect(try CBOR(Data(bytes)) == value)
    }

    @Test(arguments: [
        [], [0x18], [0x19, 0x01], [0x5B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0x9A, 0xFF, 0xFF, 0xFF, 0xFF], [0xBB] + Array(repeating: 0xFF, count: 8),
        [0x1B] + Array(repeating: 0xFF, count: 8), [0x5F, 0x41, 0x00, 0xFF], [0x9F, 0xFF], [0xBF, 0xFF], [0x62, 0xC3, 0x28], [0xC0, 0x60],
        [0xF9, 0x3C, 0x00], [0xF7], [0xFF], [0x1C], [0xA2, 1, 2, 1, 3], [0xA1, 1], [0x00, 0x00], Array(repeating: 0x81, count: 9) + [0x00],
        Array(repeating: 0x81, count: 100_000),
    ] as [[UInt8]])
    func `refuses what is cut off, endless, double, too deep or foreign`(bytes: [UInt8]) {
        #expect(throws: PasskeyFault.malformed) { try CBOR(Data(bytes)) }
    }

    @Test func `survives any bytes`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<5_000 {
            let bytes = (0..<Int.random(in: 0...40)).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
            _ = try? CBOR(Data(bytes))
            _ = try? AuthenticatorData(Data(repeating: 0x41, count: 36) + Data(bytes))
        }
    }
}
