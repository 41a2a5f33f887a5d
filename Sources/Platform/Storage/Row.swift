/// One row of an answer; columns are read by their place in the statement.
package struct Row: Sendable {
    package let values: [SQLValue]

    package init(_ values: [SQLValue]) { self.values = values }

    /// Reads a column that is never NULL.
    /// - Throws: `StoreFailure.unexpectedValue` if it is NULL or of another type: a fault of ours, not of the caller.
    package func get<Value: SQLConvertible>(_ column: Int, _ type: Value.Type = Value.self) throws -> Value {
        guard column < values.count, let value = Value.from(values[column]) else {
            throw StoreFailure.unexpectedValue(column: column)
        }
        return value
    }

    /// Reads a column that may be NULL.
    package func find<Value: SQLConvertible>(_ column: Int, _ type: Value.Type = Value.self) throws -> Value? {
        guard column < values.count else { throw StoreFailure.unexpectedValue(column: column) }
        if values[column] == .null { return nil }
        return try get(column, type)
    }
}
