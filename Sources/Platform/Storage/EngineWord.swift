/// A word of the schema that the engines spell differently. Everything else is written in their common subset.
package enum EngineWord: Sendable, CaseIterable {
    /// The type of a column of bytes.
    case blobType
    /// The type of a column of text that is ordered by its bytes, whatever language the server is set to: what begins with
    /// the same letters then stands together.
    case bytewiseText

    /// Stands for the word until the engine is known; no statement holds this character otherwise.
    var mark: Character {
        switch self {
        case .blobType: "\u{1}"
        case .bytewiseText: "\u{2}"
        }
    }

    func spelled(for dialect: Dialect) -> String {
        switch (self, dialect) {
        case (.blobType, .sqlite): "BLOB"
        case (.blobType, .postgres): "BYTEA"
        case (.bytewiseText, .sqlite): "TEXT"
        case (.bytewiseText, .postgres): "TEXT COLLATE \"C\""
        }
    }
}
