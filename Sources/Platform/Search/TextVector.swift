import Storage

/// The text vectors of PostgreSQL. They are written out piece by piece with their places, so that no parser and no
/// dictionary of the server, which knows neither Chinese nor our folding, comes between.
enum TextVector: SearchEngine {
    /// More places of one piece PostgreSQL does not keep.
    private static let mostPlaces = 255

    static func schema(_ table: String) -> [SQL] {
        [
            "CREATE TABLE \(raw: table) (id BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)",
            "CREATE INDEX \(raw: table)_by_word ON \(raw: table) USING GIN (words)",
        ]
    }

    static func insertion(_ pieces: [String], as id: Int64, into table: String) -> SQL {
        "INSERT INTO \(raw: table) (id, words) VALUES (\(id), CAST(\(vector(pieces)) AS TSVECTOR))"
    }

    static func deletion(of id: Int64, from table: String) -> SQL { "DELETE FROM \(raw: table) WHERE id = \(id)" }

    static func query(_ question: SearchQuestion, below last: Int64, limit: Int, in table: String) -> SQL {
        // Looked up by the words first: the planner would else walk down the ids in the hope of an early end, and read everything
        // for a word that is rare.
        """
        WITH found AS MATERIALIZED (SELECT id FROM \(raw: table) WHERE words @@ CAST(\(match(question)) AS TSQUERY))
        SELECT id FROM found WHERE id < \(last) ORDER BY id DESC LIMIT \(limit)
        """
    }

    private static func vector(_ pieces: [String]) -> String {
        var places: [String: [Int]] = [:]
        for (index, piece) in pieces.enumerated() where places[piece, default: []].count < mostPlaces {
            places[piece, default: []].append(index + 1)
        }
        return places.map { "\(quoted($0.key)):\($0.value.map(String.init).joined(separator: ","))" }.joined(separator: " ")
    }

    static func match(_ question: SearchQuestion) -> String {
        question.terms.map { term in
            let phrase = term.pieces.map(quoted).joined(separator: " <-> ")
            return term.isBeginning ? "\(phrase):*" : "(\(phrase))"
        }.joined(separator: " & ")
    }

    private static func quoted(_ piece: String) -> String {
        "'\(piece.replacing("\\", with: "\\\\").replacing("'", with: "''"))'"
    }
}
