/// A value that is no object and no array, or that stands for another value.
struct JSONSingleContainer: SingleValueEncodingContainer {
    let output: JSONOutput
    var codingPath: [any CodingKey] { [] }

    func encodeNil() throws { output.writeNull() }
    func encode(_ value: Bool) throws { output.write(value) }
    func encode(_ value: String) throws { output.write(value) }
    func encode(_ value: Double) throws { output.write(value) }
    func encode(_ value: Float) throws { output.write(Double(value)) }
    func encode(_ value: Int) throws { output.writeInteger(value) }
    func encode(_ value: Int8) throws { output.writeInteger(value) }
    func encode(_ value: Int16) throws { output.writeInteger(value) }
    func encode(_ value: Int32) throws { output.writeInteger(value) }
    func encode(_ value: Int64) throws { output.writeInteger(value) }
    func encode(_ value: UInt) throws { output.writeInteger(value) }
    func encode(_ value: UInt8) throws { output.writeInteger(value) }
    func encode(_ value: UInt16) throws { output.writeInteger(value) }
    func encode(_ value: UInt32) throws { output.writeInteger(value) }
    func encode(_ value: UInt64) throws { output.writeInteger(value) }
    func encode<Value: Encodable>(_ value: Value) throws { try output.writeWhole(value) }
}
