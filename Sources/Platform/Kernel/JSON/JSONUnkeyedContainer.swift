/// The members of an array.
struct JSONUnkeyedContainer: UnkeyedEncodingContainer {
    let output: JSONOutput
    let level: Int
    private(set) var count = 0
    var codingPath: [any CodingKey] { [] }

    init(output: JSONOutput, level: Int) {
        self.output = output
        self.level = level
    }

    mutating func encodeNil() throws { next(); output.writeNull() }
    mutating func encode(_ value: Bool) throws { next(); output.write(value) }
    mutating func encode(_ value: String) throws { next(); output.write(value) }
    mutating func encode(_ value: Double) throws { next(); output.write(value) }
    mutating func encode(_ value: Float) throws { next(); output.write(Double(value)) }
    mutating func encode(_ value: Int) throws { next(); output.writeInteger(value) }
    mutating func encode(_ value: Int8) throws { next(); output.writeInteger(value) }
    mutating func encode(_ value: Int16) throws { next(); output.writeInteger(value) }
    mutating func encode(_ value: Int32) throws { next(); output.writeInteger(value) }
    mutating func encode(_ value: Int64) throws { next(); output.writeInteger(value) }
    mutating func encode(_ value: UInt) throws { next(); output.writeInteger(value) }
    mutating func encode(_ value: UInt8) throws { next(); output.writeInteger(value) }
    mutating func encode(_ value: UInt16) throws { next(); output.writeInteger(value) }
    mutating func encode(_ value: UInt32) throws { next(); output.writeInteger(value) }
    mutating func encode(_ value: UInt64) throws { next(); output.writeInteger(value) }
    mutating func encode<Value: Encodable>(_ value: Value) throws { next(); try output.writeWhole(value) }

    mutating func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type) -> KeyedEncodingContainer<Inner> {
        JSONValueEncoder.discarding(output).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { JSONValueEncoder.discarding(output).unkeyedContainer() }
    mutating func superEncoder() -> any Encoder { JSONValueEncoder.discarding(output) }

    private mutating func next() {
        count += 1
        output.separate(at: level)
    }
}
