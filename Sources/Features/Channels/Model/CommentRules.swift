import ChannelsAPI
import Kernel

/// Which comments wait until somebody who looks after the Page has read them.
struct CommentRules: Sendable {
    private static let mostWords = 200
    private static let longestWord = 50

    let filter: CommentFilter

    init(_ filter: CommentFilter) { self.filter = filter }

    /// Takes what somebody wants on the list: each word once, in the order given.
    /// - Throws: `ChannelsFailure.badFilter`.
    init(words: [String], holdsLinks: Bool) throws {
        var seen: Set<String> = []
        let clean = try words.compactMap { word -> String? in
            guard let clean = PlainText.clean(word, limit: Self.longestWord) else { throw ChannelsFailure.badFilter }
            let folded = Self.line(clean)
            return folded.isEmpty || !seen.insert(folded).inserted ? nil : clean
        }
        guard clean.count <= Self.mostWords else { throw ChannelsFailure.badFilter }
        self.init(CommentFilter(words: clean, holdsLinks: holdsLinks))
    }

    func hold(_ text: String) -> Bool {
        if filter.words.isEmpty, !filter.holdsLinks { return false }
        let line = Self.line(text)
        return filter.holdsLinks && Self.hasLink(line) || filter.words.contains { Self.stands(Self.line($0), in: line) }
    }

    private static func line(_ text: String) -> String {
        LookAlikes.fold(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A word of letters stands there as a word: `ass` is not in `class`. Chinese has no spaces and is found anywhere.
    private static func stands(_ word: String, in text: String) -> Bool {
        text.ranges(of: word).contains { range in
            let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : nil
            let after = range.upperBound < text.endIndex ? text[range.upperBound] : nil
            return !areOneWord(before, word.first) && !areOneWord(word.last, after)
        }
    }

    private static func areOneWord(_ left: Character?, _ right: Character?) -> Bool {
        func isOfWord(_ character: Character?) -> Bool {
            guard let character, let scalar = character.unicodeScalars.first else { return false }
            return scalar.value < 0x2E80 && (character.isLetter || character.isNumber)
        }
        return isOfWord(left) && isOfWord(right)
    }

    // MARK: Links

    /// Endings that stand behind a name without `https://` when people write addresses.
    private static let endings: Set<Substring> = [
        "com", "net", "org", "info", "biz", "io", "co", "me", "tv", "cc", "cn", "hk", "tw", "jp", "uk", "de", "fr", "eu", "ru", "us", "xyz",
        "top", "site", "shop", "online", "club", "vip", "link", "app", "dev", "gg", "ly",
    ]

    private static func hasLink(_ line: String) -> Bool {
        if line.contains("://") || line.contains("www.") { return true }
        let names = line.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".")) }
        return names.contains { name in
            let parts = name.split(separator: ".", omittingEmptySubsequences: true)
            return parts.count >= 2 && parts.last.map(endings.contains) == true
        }
    }
}
