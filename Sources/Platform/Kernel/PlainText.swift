/// A line of text that a person typed, made safe to store and show.
package enum PlainText {
    /// Trims white space at both ends and refuses what would disturb other people's screens:
    /// control characters (a new line only where `lines` allows it) and bidirectional overrides.
    /// - Returns: nil if such a character is in it or it has more than `limit` characters.
    package static func clean(_ text: String, limit: Int, lines: Bool = false) -> String? {
        guard text.utf8.count <= limit * 16 else { return nil }
        let trimmed = text.trimmingWhitespace()
        guard trimmed.count <= limit else { return nil }
        let isClean = trimmed.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x0A: lines
            case 0x09: lines
            case 0x00...0x1F, 0x7F...0x9F: false
            case 0x202A...0x202E, 0x2066...0x2069: false
            default: true
            }
        }
        return isClean ? trimmed : nil
    }

    /// As `clean`, for a name: one of joiners and fillers alone would be an empty place in everybody's list.
    /// - Returns: nil also if nothing of it can be seen.
    package static func visible(_ text: String, limit: Int) -> String? {
        guard let clean = clean(text, limit: limit), clean.unicodeScalars.contains(where: isVisible) else { return nil }
        return clean
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isWhitespace && scalar != "\u{2800}"
    }
}

extension String {
    fileprivate func trimmingWhitespace() -> String {
        let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex
        let start = firstIndex { !$0.isWhitespace } ?? end
        return start < end ? String(self[start..<end]) : ""
    }
}
