package import API
package import Foundation

/// A statement with its values kept apart from its text. `"… WHERE id = \(id)"` binds `id`; nothing that a person
/// typed can become text of the statement.
package struct SQL: Sendable, ExpressibleByStringInterpolation {
    package enum Part: Sendable {
        case text(String)
        case value(SQLValue)
    }

    package private(set) var parts: [Part]

    package init(stringLiteral value: String) { parts = [.text(value)] }
    package init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

    package static func + (left: SQL, right: SQL) -> SQL {
        var sum = left
        sum.parts += right.parts
        return sum
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        package var parts: [Part] = []

        package init(literalCapacity: Int, interpolationCount: Int) { parts.reserveCapacity(interpolationCount * 2 + 1) }

        package mutating func appendLiteral(_ literal: String) { parts.append(.text(literal)) }

        package mutating func appendInterpolation(_ value: (any SQLConvertible)?) {
            parts.append(.value(value?.sqlValue ?? .null))
        }

        /// A piece of statement made elsewhere.
        package mutating func appendInterpolation(_ sql: SQL) { parts += sql.parts }

        /// Text as it is. Never hand in anything that came from outside.
        package mutating func appendInterpolation(raw text: String) { parts.append(.text(text)) }

        /// `IN (\(list: ids))`. An empty list becomes `NULL`, which nothing equals.
        package mutating func appendInterpolation(list values: some Sequence<some SQLConvertible>) {
            var isFirst = true
            for value in values {
                if !isFirst { parts.append(.text(", ")) }
                parts.append(.value(value.sqlValue))
                isFirst = false
            }
            if isFirst { parts.append(.text("NULL")) }
        }
    }

    /// The text with `?` (SQLite) or `$1`, `$2` … (PostgreSQL) in place of values, and the values in order.
    package func rendered(for dialect: Dialect) -> (text: String, values: [SQLValue]) {
        var text = ""
        var values: [SQLValue] = []
        for part in parts {
            switch part {
            case .text(let piece): text += piece
            case .value(let value):
                values.append(value)
                switch dialect {
                case .sqlite: text += "?"
                case .postgres: text += "$\(values.count)"
                }
            }
        }
        return (text, values)
    }
}

/// A value that both engines hold.
package enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case boolean(Bool)
    case blob(Data)
}

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
