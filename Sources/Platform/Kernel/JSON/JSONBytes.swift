import Foundation

/// Values as JSON and back, straight from and to bytes.
///
/// Foundation's encoder and decoder build a tree of the value first; on the way of a message they were a quarter of all
/// work. What is unusual (dates, raw data, containers inside containers, deep nesting) is left to Foundation, and so is
/// saying what is wrong.
package enum JSONBytes {
    /// Writes the fields in the order in which they are declared.
    package static func encode(_ value: some Encodable) throws -> [UInt8] {
        let output = JSONOutput()
        try output.writeWhole(value)
        return output.needsFoundation ? Array(try JSONEncoder().encode(value)) : output.bytes
    }

    /// - Throws: `DecodingError`, as Foundation's decoder.
    package static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        if let document = JSONDocument(bytes), let value = try? JSONValueDecoder(document: document, number: 0).value(type) {
            return value
        }
        return try JSONDecoder().decode(type, from: Data(bytes))
    }
}
