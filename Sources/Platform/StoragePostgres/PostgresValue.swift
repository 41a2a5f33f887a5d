import CLibPQ
import Foundation
import Storage

/// Reads values in the binary form of the protocol.
enum PostgresValue {
    static func read(_ bytes: UnsafeRawBufferPointer, type: Oid) throws -> SQLValue {
        switch type {
        case PostgresType.int8: .integer(number(bytes, as: Int64.self))
        case PostgresType.int4: .integer(Int64(number(bytes, as: Int32.self)))
        case PostgresType.int2: .integer(Int64(number(bytes, as: Int16.self)))
        case PostgresType.oid: .integer(Int64(number(bytes, as: UInt32.self)))
        case PostgresType.bool: .boolean(bytes.first == 1)
        case PostgresType.float8: .real(Double(bitPattern: number(bytes, as: UInt64.self)))
        case PostgresType.float4: .real(Double(Float(bitPattern: number(bytes, as: UInt32.self))))
        case PostgresType.numeric: try numeric(bytes)
        case PostgresType.bytea: .blob(Data(bytes))
        case PostgresType.text, PostgresType.varchar, PostgresType.bpchar, PostgresType.name, PostgresType.unknownText:
            .text(String(decoding: bytes, as: UTF8.self))
        case PostgresType.void: .null
        default: throw StoreFailure.other("A statement answers with PostgreSQL's type \(type), which SQLite does not have.")
        }
    }

    private static func number<Number: FixedWidthInteger>(_ bytes: UnsafeRawBufferPointer, as type: Number.Type) -> Number {
        guard bytes.count == MemoryLayout<Number>.size else { return 0 }
        return Number(bigEndian: bytes.loadUnaligned(as: Number.self))
    }

    /// `SUM` and `AVG` of BIGINT answer with NUMERIC: a sign and digits to the base of 10,000. Without a fraction it is
    /// an integer for us, as it is on SQLite.
    private static func numeric(_ bytes: UnsafeRawBufferPointer) throws -> SQLValue {
        func field(_ place: Int) -> Int {
            Int(Int16(bigEndian: bytes.loadUnaligned(fromByteOffset: place * 2, as: Int16.self)))
        }
        guard bytes.count >= 8, bytes.count >= 8 + field(0) * 2 else { throw StoreFailure.corrupt("A number is cut off.") }
        let (count, weight, isNegative, scale) = (field(0), field(1), UInt16(truncatingIfNeeded: field(2)) == 0x4000, field(3))
        let digits = (0..<count).map { field(4 + $0) }
        if scale == 0 {
            var whole: Int64 = 0
            for place in 0..<max(weight + 1, 0) {
                let (shifted, tooLarge) = whole.multipliedReportingOverflow(by: 10_000)
                let digit = Int64(place < count ? digits[place] : 0)
                let (sum, overflown) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
                guard !tooLarge, !overflown else { throw StoreFailure.other("A sum is larger than 64 bits.") }
                whole = sum
            }
            return .integer(whole)
        }
        let value = digits.enumerated().reduce(0.0) { $0 + Double($1.element) * pow(10_000, Double(weight - $1.offset)) }
        return .real(isNegative ? -value : value)
    }
}
