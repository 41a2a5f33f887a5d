/// A statement with its values kept apart from its text. `"… WHERE id = \(id)"` binds `id`; nothing that a person
/// typed can become text of the statement.
///
/// The text is made while it is interpolated and serves as the key of the prepared statements, so that running a
/// statement again costs one look-up.
package struct SQL: Sendable, ExpressibleByStringInterpolation {
    /// The statement with `?` for each value, and a mark where the engines use different words.
    package private(set) var text: String
    package private(set) var values: [SQLValue]
    private var hasEngineWords: Bool

    package init(stringLiteral value: String) {
        text = value
        values = []
        hasEngineWords = false
    }

    package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.statement }

    package static func + (left: SQL, right: SQL) -> SQL {
        var sum = left
        sum.append(right)
        return sum
    }

    /// The text in the words of one engine: `?` stays for SQLite, PostgreSQL gets `$1`, `$2` …
    package func text(for dialect: Dialect) -> String {
        var result = text
        if hasEngineWords {
            for word in EngineWord.allCases { result = result.replacing(String(word.mark), with: word.spelled(for: dialect)) }
        }
        return dialect == .postgres ? SQL.numberingPlaceholders(in: result) : result
    }

    /// Numbers the `?` outside of quotes.
    private static func numberingPlaceholders(in text: String) -> String {
        var result = ""
        var quote: Character?
        var number = 0
        for character in text {
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "'" || character == "\"" {
                quote = character
            } else if character == "?" {
                number += 1
                result += "$\(number)"
                continue
            }
            result.append(character)
        }
        return result
    }

    private mutating func append(_ other: SQL) {
        text += other.text
        values += other.values
        hasEngineWords = hasEngineWords || other.hasEngineWords
    }

    private mutating func append(_ value: SQLValue) {
        text += "?"
        values.append(value)
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var statement = SQL(stringLiteral: "")

        package init(literalCapacity: Int, interpolationCount: Int) {
            statement.text.reserveCapacity(literalCapacity + interpolationCount)
            statement.values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { statement.text += literal }

        package mutating func appendInterpolation(_ value: (any SQLConvertible)?) { statement.append(value?.sqlValue ?? .null) }

        /// A piece of statement made elsewhere.
        package mutating func appendInterpolation(_ sql: SQL) { statement.append(sql) }

        /// Something that the engines call by different names: `\(.blobType)`.
        package mutating func appendInterpolation(_ word: EngineWord) {
            statement.text.append(word.mark)
            statement.hasEngineWords = true
        }

        /// Text as it is. Never hand in anything that came from outside.
        package mutating func appendInterpolation(raw text: String) { statement.text += text }

        /// `IN (\(list: ids))`. An empty list becomes `NULL`, which nothing equals.
        package mutating func appendInterpolation(list values: some Sequence<some SQLConvertible>) {
            var isFirst = true
            for value in values {
                if !isFirst { statement.text += ", " }
                statement.append(value.sqlValue)
                isFirst = false
            }
            if isFirst { statement.text += "NULL" }
        }

        /// `WITH wanted (chat, seq) AS (VALUES \(rows: places))`: a small table made of values. There must be a row.
        package mutating func appendInterpolation(rows: some Sequence<[any SQLConvertible]>) {
            var isFirst = true
            for row in rows {
                statement.text += isFirst ? "(" : ", ("
                for (place, value) in row.enumerated() {
                    if place > 0 { statement.text += ", " }
                    statement.append(value.sqlValue)
                }
                statement.text += ")"
                isFirst = false
            }
        }
    }
}
