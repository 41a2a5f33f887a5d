package import Storage

/// Texts that are found by their words, in one table of the feature that feeds it: in the same transaction as what the
/// texts are of. Two engines stand behind it, FTS5 and `tsvector`; both are given the same pieces of the texts and find the
/// same, and in the same order.
///
/// It says which texts hold the words and nothing of who may see them: whoever asks filters what it answers.
package struct SearchIndex: Sendable {
    let name: String

    /// - Parameter name: of letters and `_`; the table is called `search_` and the name.
    package init(_ name: String) { self.name = name }

    private var table: String { "search_\(name)" }

    /// The step that makes its table.
    package func migration(_ name: String) -> Migration {
        Migration(name, sqlite: FTS5.schema(table), postgres: TextVector.schema(table))
    }

    /// Puts a text in the place of what stood under its id before.
    package func put(_ text: String, as id: Int64, in transaction: any WriteTransaction) throws {
        try remove(id, in: transaction)
        let pieces = SearchText(text).tokens.map(\.text).filter { !$0.isEmpty }
        if pieces.isEmpty { return }
        try transaction.execute(engine(of: transaction).insertion(pieces, as: id, into: table))
    }

    package func remove(_ id: Int64, in transaction: any WriteTransaction) throws {
        try transaction.execute(engine(of: transaction).deletion(of: id, from: table))
    }

    /// Forgets all texts.
    package func clear(in transaction: any WriteTransaction) throws { try transaction.execute("DELETE FROM \(raw: table)") }

    /// The ids of the texts that hold all words of the question, the highest first; ids are given in the order of time.
    /// - Parameter last: only those below it.
    package func find(
        _ question: SearchQuestion, below last: Int64 = .max, limit: Int, in transaction: any ReadTransaction
    ) throws -> [Int64] {
        try transaction.rows(query(question, below: last, limit: limit, for: transaction.dialect)).map { try $0.get(0) }
    }

    package func query(_ question: SearchQuestion, below last: Int64, limit: Int, for dialect: Dialect) -> SQL {
        Self.engine(dialect).query(question, below: last, limit: limit, in: table)
    }

    private func engine(of transaction: any ReadTransaction) -> any SearchEngine.Type { Self.engine(transaction.dialect) }

    private static func engine(_ dialect: Dialect) -> any SearchEngine.Type {
        switch dialect {
        case .sqlite: FTS5.self
        case .postgres: TextVector.self
        }
    }
}
