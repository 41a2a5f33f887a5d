import Storage

/// The full-text tables of SQLite. The pieces of a text stand in them parted by spaces; the id is the `rowid`, in whose
/// order FTS5 answers without sorting.
enum FTS5: SearchEngine {
    static func schema(_ table: String) -> [SQL] {
        // The pieces are folded already: the tokenizer is to part them and change nothing.
        [
            """
            CREATE VIRTUAL TABLE \(raw: table) USING fts5(
                words, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co'", prefix = '1 2'
            )
            """
        ]
    }

    static func insertion(_ pieces: [String], as id: Int64, into table: String) -> SQL {
        "INSERT INTO \(raw: table) (rowid, words) VALUES (\(id), \(pieces.joined(separator: " ")))"
    }

    static func deletion(of id: Int64, from table: String) -> SQL { "DELETE FROM \(raw: table) WHERE rowid = \(id)" }

    static func query(_ question: SearchQuestion, below last: Int64, limit: Int, in table: String) -> SQL {
        """
        SELECT rowid FROM \(raw: table) WHERE \(raw: table) MATCH \(match(question)) AND rowid < \(last)
        ORDER BY rowid DESC LIMIT \(limit)
        """
    }

    /// Several pieces in one pair of quotes must stand one after the other.
    static func match(_ question: SearchQuestion) -> String {
        question.terms.map { term in
            "\"\(term.pieces.joined(separator: " ").replacing("\"", with: "\"\""))\"\(term.isBeginning ? " *" : "")"
        }.joined(separator: " AND ")
    }
}
