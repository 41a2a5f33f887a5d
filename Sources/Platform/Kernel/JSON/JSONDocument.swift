/// A JSON text (RFC 8259), looked through once: where each value begins and ends, in the order of the text.
///
/// What is unusual is left to Foundation, which also says what is wrong with a text that is no JSON: deep nesting,
/// objects with very many members.
struct JSONDocument {
    enum Kind: UInt8 {
        case object, array, string, escapedString, number, isTrue, isFalse, null
    }

    struct Node {
        let kind: Kind
        /// Of a string: without its quotes.
        let start: Int
        fileprivate(set) var end: Int
        /// The number of the node behind this one and all that is in it.
        fileprivate(set) var next: Int
        /// Members of an object or array.
        fileprivate(set) var count = 0
    }

    let bytes: [UInt8]
    /// In an object a key and its value take turns.
    private(set) var nodes: [Node] = []

    private static let deepest = 32
    private static let mostMembers = 64
    private var place = 0

    /// Nil for what is to be left to Foundation.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        nodes.reserveCapacity(16)
        guard readValue(depth: 0) else { return nil }
        skipSpace()
        guard place == bytes.count else { return nil }
    }

    /// The text of a string, or nil if it is not well-formed.
    func text(of node: Node) -> String? {
        switch node.kind {
        case .string: String(validating: bytes[node.start..<node.end], as: UTF8.self)
        case .escapedString: JSONEscapes.text(bytes[node.start..<node.end])
        default: nil
        }
    }

    /// Whether a string says the same as a key of ours.
    func isText(_ node: Node, _ key: String) -> Bool {
        guard node.kind == .string else { return text(of: node) == key }
        return key.utf8.count == node.end - node.start && key.utf8.elementsEqual(bytes[node.start..<node.end])
    }

    // MARK: Reading

    private mutating func readValue(depth: Int) -> Bool {
        skipSpace()
        guard place < bytes.count, depth < Self.deepest else { return false }
        switch bytes[place] {
        case UInt8(ascii: "{"): return readMembers(.object, until: UInt8(ascii: "}"), depth: depth)
        case UInt8(ascii: "["): return readMembers(.array, until: UInt8(ascii: "]"), depth: depth)
        case UInt8(ascii: "\""): return readString()
        case UInt8(ascii: "t"): return readWord("true", .isTrue)
        case UInt8(ascii: "f"): return readWord("false", .isFalse)
        case UInt8(ascii: "n"): return readWord("null", .null)
        default: return readNumber()
        }
    }

    private mutating func readMembers(_ kind: Kind, until close: UInt8, depth: Int) -> Bool {
        let own = nodes.count
        nodes.append(Node(kind: kind, start: place, end: place, next: 0))
        place += 1
        skipSpace()
        var count = 0
        if place < bytes.count, bytes[place] == close {
            place += 1
        } else {
            while true {
                if kind == .object {
                    skipSpace()
                    guard place < bytes.count, bytes[place] == UInt8(ascii: "\""), readString() else { return false }
                    skipSpace()
                    guard place < bytes.count, bytes[place] == UInt8(ascii: ":") else { return false }
                    place += 1
                }
                guard readValue(depth: depth + 1) else { return false }
                count += 1
                skipSpace()
                guard place < bytes.count else { return false }
                defer { place += 1 }
                if bytes[place] == close { break }
                guard bytes[place] == UInt8(ascii: ",") else { return false }
            }
        }
        // Members are looked for one by one.
        guard kind == .array || count <= Self.mostMembers else { return false }
        nodes[own].end = place
        nodes[own].next = nodes.count
        nodes[own].count = count
        return true
    }

    private mutating func readString() -> Bool {
        place += 1
        let start = place
        var kind = Kind.string
        var isPlain = true
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                append(kind, start, place)
                place += 1
                // Also what nobody will ask for must be well-formed.
                return isPlain || text(of: nodes[nodes.count - 1]) != nil
            case UInt8(ascii: "\\"):
                kind = .escapedString
                isPlain = false
                place += 2
            case 0..<0x20: return false
            case 0x80...:
                isPlain = false
                place += 1
            default: place += 1
            }
        }
        return false
    }

    private mutating func readWord(_ word: StaticString, _ kind: Kind) -> Bool {
        let end = place + word.utf8CodeUnitCount
        let isThere = end <= bytes.count
            && word.withUTF8Buffer { $0.elementsEqual(bytes[place..<end]) }
        guard isThere else { return false }
        append(kind, place, end)
        place = end
        return true
    }

    /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
    private mutating func readNumber() -> Bool {
        let start = place
        skip(UInt8(ascii: "-"))
        if place < bytes.count, bytes[place] == UInt8(ascii: "0") {
            place += 1
        } else if !skipDigits() {
            return false
        }
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            place += 1
            guard skipDigits() else { return false }
        }
        if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
            place += 1
            if place < bytes.count, bytes[place] == UInt8(ascii: "+") { place += 1 } else { skip(UInt8(ascii: "-")) }
            guard skipDigits() else { return false }
        }
        append(.number, start, place)
        return true
    }

    private mutating func append(_ kind: Kind, _ start: Int, _ end: Int) {
        nodes.append(Node(kind: kind, start: start, end: end, next: nodes.count + 1))
    }

    private mutating func skip(_ byte: UInt8) {
        if place < bytes.count, bytes[place] == byte { place += 1 }
    }

    /// - Returns: whether there was one at least.
    private mutating func skipDigits() -> Bool {
        let start = place
        while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) { place += 1 }
        return place > start
    }

    private mutating func skipSpace() {
        while place < bytes.count {
            switch bytes[place] {
            case 0x20, 0x0A, 0x0D, 0x09: place += 1
            default: return
            }
        }
    }
}
