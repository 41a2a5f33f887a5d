import Foundation

/// Writes the little CBOR that authenticators speak.
enum CBORWriter {
    static func integer(_ number: Int) -> Data { number < 0 ? head(1, -1 - number) : head(0, number) }
    static func bytes(_ data: Data) -> Data { head(2, data.count) + data }
    static func text(_ text: String) -> Data { head(3, text.utf8.count) + Data(text.utf8) }

    static func map(_ fields: [(Data, Data)]) -> Data {
        fields.reduce(head(5, fields.count)) { $0 + $1.0 + $1.1 }
    }

    private static func head(_ major: UInt8, _ argument: Int) -> Data {
        let kind = major << 5
        switch argument {
        case 0..<24: return Data([kind | UInt8(argument)])
        case 24..<256: return Data([kind | 24, UInt8(argument)])
        case 256..<65_536: return Data([kind | 25, UInt8(argument >> 8), UInt8(argument & 255)])
        default: return Data([kind | 26] + [24, 16, 8, 0].map { UInt8(argument >> $0 & 255) })
        }
    }
}
