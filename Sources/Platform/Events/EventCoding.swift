import Kernel

/// JSON for what is kept in the store between processes.
package enum EventCoding {
    package static func encode(_ value: some Encodable) throws -> String {
        String(decoding: try JSONBytes.encode(value), as: UTF8.self)
    }

    package static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try JSONBytes.decode(type, from: Array(text.utf8))
    }
}
