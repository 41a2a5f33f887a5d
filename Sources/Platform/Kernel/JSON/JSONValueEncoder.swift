/// The encoder that a value is handed.
struct JSONValueEncoder: Encoder {
    let output: JSONOutput
    let level: Int
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// An encoder whose bytes nobody reads, for what is left to Foundation.
    static func discarding(_ output: JSONOutput) -> JSONValueEncoder {
        output.needsFoundation = true
        return JSONValueEncoder(output: JSONOutput(), level: 0)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        output.open(.object, at: level)
        return KeyedEncodingContainer(JSONKeyedContainer(output: output, level: level))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        output.open(.array, at: level)
        return JSONUnkeyedContainer(output: output, level: level)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        output.open(.scalar, at: level)
        return JSONSingleContainer(output: output)
    }
}
