/// Decodes a `Decodable` from names and strings, as they stand in a path or a query:
/// `["chat": "12", "limit": "50"]`. A name that is repeated in a query gives an array.
public struct FlatDecoder: Decoder {
    public let codingPath: [any CodingKey] = []
    public let userInfo: [CodingUserInfoKey: Any] = [:]
    let values: [String: [String]]

    public init(_ values: [String: [String]]) { self.values = values }

    /// Decodes a whole request.
    /// - Throws: `DecodingError` naming the field that is missing or malformed.
    public static func decode<Value: Decodable>(_ type: Value.Type, from values: [String: [String]]) throws -> Value {
        try Value(from: FlatDecoder(values))
    }

    public func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(FlatKeyedContainer(values: values))
    }

    public func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw DecodingError.typeMismatch([String].self, .init(codingPath: [], debugDescription: "A query is an object."))
    }

    public func singleValueContainer() throws -> any SingleValueDecodingContainer {
        throw DecodingError.typeMismatch(String.self, .init(codingPath: [], debugDescription: "A query is an object."))
    }
}

struct FlatKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let values: [String: [String]]
    let codingPath: [any CodingKey] = []
    var allKeys: [Key] { values.keys.compactMap(Key.init(stringValue:)) }

    func contains(_ key: Key) -> Bool { values[key.stringValue] != nil }
    func decodeNil(forKey key: Key) throws -> Bool { !contains(key) }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        guard let strings = values[key.stringValue] else {
            throw DecodingError.keyNotFound(key, .init(codingPath: [key], debugDescription: "Missing."))
        }
        return try Value(from: FlatValueDecoder(key: key, strings: strings))
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws -> KeyedDecodingContainer<Nested> {
        throw unsupported(key)
    }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw unsupported(key) }
    func superDecoder() throws -> any Decoder { FlatDecoder(values) }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw unsupported(key) }

    private func unsupported(_ key: Key) -> DecodingError {
        .dataCorrupted(.init(codingPath: [key], debugDescription: "Nested values do not travel in a query."))
    }
}
