/// The fields of an object.
struct JSONKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let output: JSONOutput
    let level: Int
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) throws { output.write(key: key, at: level); output.writeNull() }
    func encode(_ value: Bool, forKey key: Key) throws { output.write(key: key, at: level); output.write(value) }
    func encode(_ value: String, forKey key: Key) throws { output.write(key: key, at: level); output.write(value) }
    func encode(_ value: Double, forKey key: Key) throws { output.write(key: key, at: level); output.write(value) }
    func encode(_ value: Float, forKey key: Key) throws { output.write(key: key, at: level); output.write(Double(value)) }
    func encode(_ value: Int, forKey key: Key) throws { output.write(key: key, at: level); output.writeInteger(value) }
    func encode(_ value: Int8, forKey key: Key) throws { output.write(key: key, at: level); output.writeInteger(value) }
    func encode(_ value: Int16, forKey key: Key) throws { output.write(key: key, at: level); output.writeInteger(value) }
    func encode(_ value: Int32, forKey key: Key) throws { output.write(key: key, at: level); output.writeInteger(value) }
    func encode(_ value: Int64, forKey key: Key) throws { output.write(key: key, at: level); output.writeInteger(value) }
    func encode(_ value: UInt, forKey key: Key) throws { output.write(key: key, at: level); output.writeInteger(value) }
    func encode(_ value: UInt8, forKey key: Key) throws { output.write(key: key, at: level); output.writeInteger(value) }
    func encode(_ value: UInt16, forKey key: Key) throws { output.write(key: key, at: level); output.writeInteger(value) }
    func encode(_ value: UInt32, forKey key: Key) throws { output.write(key: key, at: level); output.writeInteger(value) }
    func encode(_ value: UInt64, forKey key: Key) throws { output.write(key: key, at: level); output.writeInteger(value) }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { output.write(key: key, at: level); try output.writeWhole(value) }

    func nestedContainer<Inner: CodingKey>(keyedBy type: Inner.Type, forKey key: Key) -> KeyedEncodingContainer<Inner> {
        JSONValueEncoder.discarding(output).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { JSONValueEncoder.discarding(output).unkeyedContainer() }
    func superEncoder() -> any Encoder { JSONValueEncoder.discarding(output) }
    func superEncoder(forKey key: Key) -> any Encoder { JSONValueEncoder.discarding(output) }
}
