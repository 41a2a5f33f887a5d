package import API
package import Foundation

/// What can be bound to a statement and read from a row.
package protocol SQLConvertible {
    var sqlValue: SQLValue { get }
    /// Reads a value of a row; nil if it is of another type.
    static func from(_ value: SQLValue) -> Self?
}

extension Int64: SQLConvertible {
    package var sqlValue: SQLValue { .integer(self) }
    package static func from(_ value: SQLValue) -> Int64? { if case .integer(let number) = value { number } else { nil } }
}

extension Int: SQLConvertible {
    package var sqlValue: SQLValue { .integer(Int64(self)) }
    package static func from(_ value: SQLValue) -> Int? { if case .integer(let number) = value { Int(exactly: number) } else { nil } }
}

extension Double: SQLConvertible {
    package var sqlValue: SQLValue { .real(self) }
    package static func from(_ value: SQLValue) -> Double? {
        switch value {
        case .real(let number): number
        case .integer(let number): Double(number)
        default: nil
        }
    }
}

extension String: SQLConvertible {
    package var sqlValue: SQLValue { .text(self) }
    package static func from(_ value: SQLValue) -> String? { if case .text(let text) = value { text } else { nil } }
}

extension Bool: SQLConvertible {
    package var sqlValue: SQLValue { .boolean(self) }
    /// SQLite has no booleans of its own and answers 0 or 1.
    package static func from(_ value: SQLValue) -> Bool? {
        switch value {
        case .boolean(let flag): flag
        case .integer(let number): number != 0
        default: nil
        }
    }
}

extension Data: SQLConvertible {
    package var sqlValue: SQLValue { .blob(self) }
    package static func from(_ value: SQLValue) -> Data? { if case .blob(let data) = value { data } else { nil } }
}

extension ID: SQLConvertible {
    package var sqlValue: SQLValue { .integer(rawValue) }
    package static func from(_ value: SQLValue) -> ID? { if case .integer(let number) = value { ID(rawValue: number) } else { nil } }
}

extension Timestamp: SQLConvertible {
    package var sqlValue: SQLValue { .integer(milliseconds) }
    package static func from(_ value: SQLValue) -> Timestamp? {
        if case .integer(let number) = value { Timestamp(milliseconds: number) } else { nil }
    }
}

extension SQLValue: SQLConvertible {
    package var sqlValue: SQLValue { self }
    package static func from(_ value: SQLValue) -> SQLValue? { value }
}
