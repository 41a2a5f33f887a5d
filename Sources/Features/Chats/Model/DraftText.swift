import Kernel

/// What a person typed as a message: any characters but control characters, and something to see.
struct DraftText {
    let text: String

    init(_ text: String, limit: Int) throws {
        guard text.utf8.count <= limit * 16, text.count <= limit else { throw Failure.tooLong }
        let cleaned = String(String.UnicodeScalarView(text.unicodeScalars.filter { scalar in
            scalar.value >= 0x20 && scalar.value != 0x7F || scalar == "\n" || scalar == "\t"
        }))
        guard cleaned.contains(where: { !$0.isWhitespace }) else { throw Failure.emptyMessage }
        self.text = cleaned
    }
}
