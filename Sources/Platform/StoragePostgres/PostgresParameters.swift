import CLibPQ
import Storage

/// The values of a statement in the binary form of the protocol.
struct PostgresParameters {
    private(set) var types: [Oid] = []
    private var bytes: [UInt8] = []
    /// Where each value begins; nil for NULL.
    private var starts: [Int?] = []
    private var lengths: [CInt] = []

    init(_ values: [SQLValue]) throws {
        for value in values {
            try value.requireStorable()
            let start = bytes.count
            switch value {
            case .null: types.append(PostgresType.unknown)
            case .integer(let number):
                types.append(PostgresType.int8)
                append(UInt64(bitPattern: number))
            case .real(let number):
                types.append(PostgresType.float8)
                append(number.bitPattern)
            case .boolean(let flag):
                types.append(PostgresType.bool)
                bytes.append(flag ? 1 : 0)
            case .text(let text):
                types.append(PostgresType.text)
                bytes.append(contentsOf: text.utf8)
            case .blob(let data):
                types.append(PostgresType.bytea)
                bytes.append(contentsOf: data)
            }
            starts.append(value == .null ? nil : start)
            lengths.append(CInt(bytes.count - start))
        }
        // An empty value still needs an address, or it would be NULL.
        bytes.append(0)
    }

    func withPointers<T>(_ body: ([UnsafePointer<CChar>?], [CInt], [CInt]) -> T) -> T {
        bytes.withUnsafeBytes { buffer in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
            return body(pointers, lengths, Array(repeating: 1, count: starts.count))
        }
    }

    private mutating func append(_ number: UInt64) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
