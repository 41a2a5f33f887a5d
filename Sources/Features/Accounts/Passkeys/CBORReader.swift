import Foundation

/// Reads CBOR values one after the other. Everything in it comes from outside: no length is believed before the
/// bytes are there, and nesting ends at eight.
struct CBORReader {
    private static let deepest = 8
    private let bytes: [UInt8]
    /// How many bytes were read.
    private(set) var position = 0

    init(_ data: Data) { bytes = Array(data) }

    var isAtEnd: Bool { position == bytes.count }

    mutating func read() throws -> CBOR { try read(depth: 0) }

    private mutating func read(depth: Int) throws -> CBOR {
        guard depth < Self.deepest, let first = take(1).first else { throw PasskeyFault.malformed }
        let argument = try argument(of: first & 0x1F)
        switch first >> 5 {
        case 0: return .integer(try whole(argument))
        case 1: return .integer(-1 - (try whole(argument)))
        case 2: return .bytes(Data(try take(argument)))
        case 3:
            guard let text = String(bytes: try take(argument), encoding: .utf8) else { throw PasskeyFault.malformed }
            return .text(text)
        case 4:
            return .array(try (0..<count(argument)).map { _ in try read(depth: depth + 1) })
        case 5:
            var fields: [CBOR: CBOR] = [:]
            for _ in 0..<(try count(argument)) {
                let key = try read(depth: depth + 1)
                guard fields.updateValue(try read(depth: depth + 1), forKey: key) == nil else { throw PasskeyFault.malformed }
            }
            return .map(fields)
        case 7:
            switch first {
            case 0xF4: return .bool(false)
            case 0xF5: return .bool(true)
            case 0xF6: return .null
            default: throw PasskeyFault.malformed
            }
        default: throw PasskeyFault.malformed
        }
    }

    /// The number that follows the first byte, in it or in the next one, two, four or eight.
    private mutating func argument(of short: UInt8) throws -> UInt64 {
        switch short {
        case 0..<24: return UInt64(short)
        case 24...27: return try take(UInt64(1 << (short - 24))).reduce(0) { $0 << 8 | UInt64($1) }
        default: throw PasskeyFault.malformed
        }
    }

    private func whole(_ argument: UInt64) throws -> Int64 {
        guard let number = Int64(exactly: argument) else { throw PasskeyFault.malformed }
        return number
    }

    /// A number of items; each takes at least one byte of what is left.
    private func count(_ argument: UInt64) throws -> Int {
        guard let count = Int(exactly: argument), count <= bytes.count - position else { throw PasskeyFault.malformed }
        return count
    }

    private mutating func take(_ length: UInt64) throws -> ArraySlice<UInt8> {
        let count = try count(length)
        return take(count)
    }

    private mutating func take(_ count: Int) -> ArraySlice<UInt8> {
        let piece = bytes[position...].prefix(count)
        position += piece.count
        return piece
    }
}
