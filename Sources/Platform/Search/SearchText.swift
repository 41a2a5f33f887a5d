import Foundation

/// Splits a text into the pieces that searches compare: lower case, without accents, full-width letters made plain.
struct SearchText: Sendable {
    /// Of longer texts the beginning can be found. PostgreSQL counts places up to 16,383.
    private static let mostTokens = 8_000
    private static let longestToken = 60

    let tokens: [SearchToken]

    init(_ text: String) {
        var reader = Reader()
        var place = 0
        for character in text {
            let end = place + character.utf16.count
            reader.take(character, place..<end)
            place = end
            if reader.tokens.count >= Self.mostTokens { break }
        }
        reader.endRun()
        tokens = Array(reader.tokens.prefix(Self.mostTokens))
    }

    /// Which kind of run a character belongs to; it belongs to none if it is neither a letter nor a digit.
    private enum Run {
        case spaced, unspaced
    }

    private struct Reader {
        var tokens: [SearchToken] = []
        private var run: Run?
        private var characters: [(folded: String, range: Range<Int>)] = []

        mutating func take(_ character: Character, _ range: Range<Int>) {
            let kind = SearchText.run(of: character)
            if kind != run { endRun() }
            run = kind
            if kind != nil { characters.append((SearchText.fold(character), range)) }
        }

        mutating func endRun() {
            defer { characters.removeAll(keepingCapacity: true) }
            guard let first = characters.first, let last = characters.last else { return }
            if run == .spaced {
                let text = characters.prefix(SearchText.longestToken).map(\.folded).joined()
                let range = first.range.lowerBound..<last.range.upperBound
                return tokens.append(SearchToken(text: text, range: range, headEnd: first.range.upperBound, isUnspaced: false))
            }
            for (index, (text, range)) in characters.enumerated() {
                let next = index + 1 < characters.count ? characters[index + 1] : (folded: "", range: range)
                tokens.append(
                    SearchToken(
                        text: text + next.folded, range: range.lowerBound..<next.range.upperBound, headEnd: range.upperBound,
                        isUnspaced: true))
            }
        }
    }

    private static func run(of character: Character) -> Run? {
        if character.isASCII { return character.isLetter || character.isNumber ? .spaced : nil }
        guard let scalar = character.unicodeScalars.first, character.isLetter || character.isNumber else { return nil }
        return isUnspaced(scalar) ? .unspaced : .spaced
    }

    /// Characters of the scripts that are written without spaces between words, and of Korean, whose words take endings.
    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isIdeographic { return true }
        return switch scalar.value {
        case 0x3005, 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: true
        case 0xAC00...0xD7A3, 0x1100...0x11FF: true
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
        default: false
        }
    }

    /// Without marks that could part a piece again in an engine's own reading.
    private static func fold(_ character: Character) -> String {
        if character.isASCII { return character.lowercased() }
        let folded = String(character).folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        return String(String.UnicodeScalarView(folded.unicodeScalars.filter { isLetter($0) }))
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }
}
