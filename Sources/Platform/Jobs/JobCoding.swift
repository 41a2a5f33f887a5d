import Kernel

/// JSON for jobs that wait in the store.
enum JobCoding {
    static func encode(_ value: some Encodable) throws -> String {
        String(decoding: try JSONBytes.encode(value), as: UTF8.self)
    }

    static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        try JSONBytes.decode(type, from: Array(text.utf8))
    }
}
