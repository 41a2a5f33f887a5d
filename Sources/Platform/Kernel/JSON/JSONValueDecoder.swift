import Foundation

/// The decoder that a value is handed: one node of a document.
struct JSONValueDecoder: Decoder {
    /// Something does not fit, or is for Foundation to decide: it reads the text once more, and says what is wrong.
    struct Unfit: Error {}

    let document: JSONDocument
    let number: Int
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    var node: JSONDocument.Node { document.nodes[number] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(JSONObjectContainer<Key>(document: document, object: try require(.object)))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        JSONArrayContainer(document: document, array: try require(.array), nextNumber: number + 1)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    private func require(_ kind: JSONDocument.Kind) throws -> (number: Int, node: JSONDocument.Node) {
        guard node.kind == kind else { throw Unfit() }
        return (number, node)
    }

    // MARK: Values

    func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if type == String.self, let text = try string() as? Value { return text }
        if type == Date.self || type == Data.self || type == URL.self || type == Decimal.self { throw Unfit() }
        return try type.init(from: self)
    }

    func string() throws -> String {
        guard let text = document.text(of: node) else { throw Unfit() }
        return text
    }

    func boolean() throws -> Bool {
        switch node.kind {
        case .isTrue: true
        case .isFalse: false
        default: throw Unfit()
        }
    }

    func integer<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
        guard node.kind == .number else { throw Unfit() }
        let digits = String(decoding: document.bytes[node.start..<node.end], as: UTF8.self)
        if let whole = Number(digits) { return whole }
        // As Foundation has it, 1.0 and 1e2 are whole numbers too.
        guard let whole = Double(digits).flatMap(Number.init(exactly:)) else { throw Unfit() }
        return whole
    }

    func double() throws -> Double {
        guard node.kind == .number, let value = Double(String(decoding: document.bytes[node.start..<node.end], as: UTF8.self)),
            value.isFinite
        else { throw Unfit() }
        return value
    }
}

/// A value that is no object and no array, or that stands for another value.
extension JSONValueDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { node.kind == .null }
    func decode(_ type: Bool.Type) throws -> Bool { try boolean() }
    func decode(_ type: String.Type) throws -> String { try string() }
    func decode(_ type: Double.Type) throws -> Double { try double() }
    func decode(_ type: Float.Type) throws -> Float { Float(try double()) }
    func decode(_ type: Int.Type) throws -> Int { try integer(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value(type) }
}
