package import Storage

/// Fills one table with many rows: hundreds in a statement, many statements in a transaction. Where rows come in the order of
/// the key and the other indexes are made afterwards (`SpareIndexes`), that is as fast as the engine reads.
package struct TableLoad {
    private static let valuesOfStatement = 8_000
    private static let statementsOfTransaction = 16

    private let database: any Database
    private let table: String
    private let columns: [String]
    private var rows: [[any SQLConvertible]] = []
    private var statements: [SQL] = []
    package private(set) var count = 0

    package init(_ table: String, _ columns: String..., on database: any Database) {
        self.table = table
        self.columns = columns
        self.database = database
    }

    /// - Parameter row: a value for each column, in their order.
    package mutating func add(_ row: [any SQLConvertible]) async throws {
        rows.append(row)
        count += 1
        guard rows.count * columns.count >= Self.valuesOfStatement else { return }
        gather()
        if statements.count >= Self.statementsOfTransaction { try await write() }
    }

    /// Writes what is left.
    package mutating func finish() async throws {
        gather()
        try await write()
    }

    private mutating func gather() {
        if rows.isEmpty { return }
        statements.append("INSERT INTO \(raw: table) (\(raw: columns.joined(separator: ", "))) VALUES \(rows: rows)")
        rows.removeAll(keepingCapacity: true)
    }

    private mutating func write() async throws {
        let statements = statements
        self.statements.removeAll()
        try await database.write { transaction in
            for statement in statements { try transaction.execute(statement) }
        }
    }
}
