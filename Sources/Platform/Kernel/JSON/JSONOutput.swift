import Foundation

/// The bytes written so far, and which objects and arrays are open.
final class JSONOutput {
    enum Shape {
        case nothing, object, array, scalar
    }

    private struct Level {
        var shape = Shape.nothing
        var isEmpty = true
    }

    private(set) var bytes: [UInt8] = []
    /// Something was asked for that only Foundation's encoder does.
    var needsFoundation = false
    private var levels: [Level] = []

    init() { bytes.reserveCapacity(512) }

    /// Writes a whole value, whatever it is.
    func writeWhole<Value: Encodable>(_ value: Value) throws {
        if Value.self == Date.self || Value.self == Data.self || Value.self == URL.self || Value.self == Decimal.self {
            needsFoundation = true
            return
        }
        levels.append(Level())
        try value.encode(to: JSONValueEncoder(output: self, level: levels.count - 1))
        switch levels.removeLast().shape {
        case .nothing: bytes.append(contentsOf: "{}".utf8)
        case .object: bytes.append(UInt8(ascii: "}"))
        case .array: bytes.append(UInt8(ascii: "]"))
        case .scalar: break
        }
    }

    /// Says what a value is; a value may say twice that it is an object, and goes on with the one that is open.
    func open(_ shape: Shape, at level: Int) {
        guard isCurrent(level) else { return }
        switch (levels[level].shape, shape) {
        case (.nothing, .object): bytes.append(UInt8(ascii: "{"))
        case (.nothing, .array): bytes.append(UInt8(ascii: "["))
        case (.nothing, .scalar), (.object, .object), (.array, .array): break
        default: needsFoundation = true
        }
        levels[level].shape = shape
    }

    /// Parts one member of an object or array from the one before.
    func separate(at level: Int) {
        guard isCurrent(level) else { return }
        if !levels[level].isEmpty { bytes.append(UInt8(ascii: ",")) }
        levels[level].isEmpty = false
    }

    func write(key: any CodingKey, at level: Int) {
        separate(at: level)
        write(key.stringValue)
        bytes.append(UInt8(ascii: ":"))
    }

    func writeNull() { bytes.append(contentsOf: "null".utf8) }

    func write(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }

    func writeInteger(_ value: some BinaryInteger) { bytes.append(contentsOf: String(value).utf8) }

    func write(_ value: Double) {
        // Foundation says how it refuses what JSON has no number for.
        guard value.isFinite else {
            needsFoundation = true
            return
        }
        if let whole = Int64(exactly: value) { return writeInteger(whole) }
        bytes.append(contentsOf: value.description.utf8)
    }

    func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for (place, byte) in utf8.enumerated() where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                bytes.append(contentsOf: utf8[start..<place])
                escape(byte)
                start = place + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
        case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
        default:
            let digits = String(byte, radix: 16)
            bytes.append(contentsOf: (#"\u00"# + (digits.count < 2 ? "0" : "") + digits).utf8)
        }
    }

    /// Whether a value is the innermost one that is open. Only that one can go on; the others wait for their members.
    private func isCurrent(_ level: Int) -> Bool {
        if level == levels.count - 1 { return true }
        needsFoundation = true
        return false
    }
}
