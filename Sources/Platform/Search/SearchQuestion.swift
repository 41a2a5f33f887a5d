/// What somebody looks for: all of its words must stand in a text. A word of a script with spaces is found by its beginning
/// (`tea` finds `teapot`), a run of Chinese wherever it stands.
package struct SearchQuestion: Sendable {
    private static let mostTerms = 10

    /// Pieces that must stand one after the other.
    struct Term: Sendable, Equatable {
        let pieces: [String]
        /// Words that only begin like the last piece count too.
        let isBeginning: Bool
    }

    let terms: [Term]

    /// - Returns: nil if there is no word in it to look for.
    package init?(_ words: String) {
        var terms: [Term] = []
        var run: [SearchToken] = []
        func end() {
            guard let first = run.first else { return }
            // The last piece of a run is its last character alone, which the piece before it holds already.
            let pieces = run.count > 1 ? run.dropLast().map(\.text) : [first.text]
            terms.append(Term(pieces: pieces, isBeginning: run.count == 1))
            run = []
        }
        for token in SearchText(words).tokens where !token.text.isEmpty {
            if let last = run.last, !token.isUnspaced || last.headEnd != token.range.lowerBound { end() }
            run.append(token)
        }
        end()
        if terms.isEmpty { return nil }
        self.terms = Array(terms.prefix(Self.mostTerms))
    }

    /// How well a text that was found answers the question.
    package enum Strength: Int, Sendable, Comparable {
        /// One of the words is only begun.
        case begun = 1
        /// All words stand there as they were asked for.
        case whole = 2

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    package func strength(in text: String) -> Strength {
        let tokens = SearchText(text).tokens
        let isWhole = terms.allSatisfy { term in
            tokens.indices.contains { $0 + term.pieces.count <= tokens.count && term.stands(in: tokens, at: $0, whole: true) }
        }
        return isWhole ? .whole : .begun
    }

    /// Where in a text the words stand, in UTF-16 code units, in order and without overlaps; to be shown.
    package func ranges(in text: String) -> [Range<Int>] {
        let tokens = SearchText(text).tokens
        let found = terms.flatMap { term in
            tokens.indices.compactMap { place -> Range<Int>? in
                guard place + term.pieces.count <= tokens.count, term.stands(in: tokens, at: place, whole: false) else { return nil }
                let last = tokens[place + term.pieces.count - 1]
                let end = last.isUnspaced && term.isBeginning ? last.headEnd : last.range.upperBound
                return tokens[place].range.lowerBound..<end
            }
        }
        return Self.merged(found)
    }

    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }.reduce(into: []) { merged, range in
            guard let last = merged.last, range.lowerBound <= last.upperBound else { return merged.append(range) }
            merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        }
    }
}

extension SearchQuestion.Term {
    fileprivate func stands(in tokens: [SearchToken], at place: Int, whole: Bool) -> Bool {
        if isBeginning, let piece = pieces.first {
            let token = tokens[place]
            // A single character of a run is there as a whole, whatever stands behind it.
            return whole && !token.isUnspaced ? token.text == piece : token.text.hasPrefix(piece)
        }
        return zip(pieces, tokens[place...]).allSatisfy { $0 == $1.text }
    }
}
