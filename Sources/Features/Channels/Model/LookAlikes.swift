import Foundation

/// Makes plain what only looks different: case, accents, width, invisible characters, and the letters of other alphabets
/// that look like Latin ones. It stays modest, so that nobody has to guess what a word on a list means.
enum LookAlikes {
    static func fold(_ text: String) -> String {
        let plain = text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        var scalars = String.UnicodeScalarView()
        for scalar in plain.unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
            scalars.append(twins[scalar] ?? scalar)
        }
        return String(scalars)
    }

    /// Small letters of Cyrillic and Greek, after folding.
    private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
        "а": "a", "в": "b", "с": "c", "е": "e", "н": "h", "і": "i", "ј": "j", "к": "k", "м": "m", "о": "o", "р": "p", "ѕ": "s",
        "т": "t", "у": "y", "х": "x", "ԁ": "d", "ɡ": "g", "ӏ": "l", "ԛ": "q", "ԝ": "w",
        "α": "a", "β": "b", "ε": "e", "ι": "i", "κ": "k", "ν": "v", "ο": "o", "ρ": "p", "τ": "t", "υ": "u", "χ": "x",
    ]
}
