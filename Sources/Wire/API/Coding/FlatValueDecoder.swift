/// Decodes one named value of a path or query.
struct FlatValueDecoder: Decoder, SingleValueDecodingContainer {
    let key: any CodingKey
    let strings: [String]
    var codingPath: [any CodingKey] { [key] }
    let userInfo: [CodingUserInfoKey: Any] = [:]

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { FlatListContainer(key: key, strings: strings) }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        throw malformed("Nested values do not travel in a query.")
    }

    func decodeNil() -> Bool { false }
    func decode(_ type: String.Type) throws -> String { try one() }
    func decode(_ type: Bool.Type) throws -> Bool { try parse(Bool.init) }
    func decode(_ type: Int.Type) throws -> Int { try parse { Int($0) } }
    func decode(_ type: Int64.Type) throws -> Int64 { try parse { Int64($0) } }

    func decode(_ type: Double.Type) throws -> Double {
        let value = try parse(Double.init)
        guard value.isFinite else { throw malformed("A finite number is needed.") }
        return value
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }

    private func one() throws -> String {
        guard strings.count == 1, let value = strings.first else { throw malformed("Given more than once.") }
        return value
    }

    private func parse<Value>(_ read: (String) -> Value?) throws -> Value {
        let text = try one()
        guard let value = read(text) else { throw malformed("Cannot be read as \(Value.self).") }
        return value
    }

    private func malformed(_ why: String) -> DecodingError {
        .dataCorrupted(.init(codingPath: [key], debugDescription: why))
    }
}

struct FlatListContainer: UnkeyedDecodingContainer {
    let key: any CodingKey
    let strings: [String]
    private(set) var currentIndex = 0
    var codingPath: [any CodingKey] { [key] }
    var count: Int? { strings.count }
    var isAtEnd: Bool { currentIndex >= strings.count }

    init(key: any CodingKey, strings: [String]) {
        self.key = key
        self.strings = strings
    }

    mutating func decodeNil() throws -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        guard !isAtEnd else {
            throw DecodingError.valueNotFound(type, .init(codingPath: codingPath, debugDescription: "The list has ended."))
        }
        defer { currentIndex += 1 }
        return try Value(from: FlatValueDecoder(key: key, strings: [strings[currentIndex]]))
    }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> { throw nested }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { throw nested }
    mutating func superDecoder() throws -> any Decoder { throw nested }

    private var nested: DecodingError {
        .dataCorrupted(.init(codingPath: codingPath, debugDescription: "Nested values do not travel in a query."))
    }
}
