import Foundation
import Kernel

/// The words under a video, and what stands out in them.
struct Caption: Sendable {
    private static let mostTopics = 20
    private static let mostHandles = 20

    let text: String

    /// - Throws: `ChannelsFailure.badCaption`.
    init(_ text: String) throws {
        guard let clean = PlainText.clean(text, limit: 1_000, lines: true) else { throw ChannelsFailure.badCaption }
        self.text = clean
    }

    /// The words behind a `#`: letters of any script, digits and `_`, each topic once, as it was written first.
    var topics: [String] {
        var seen: Set<String> = []
        return words(after: "#") { $0.isLetter || $0.isNumber || $0 == "_" }
            .filter { $0.count <= 40 && $0.contains(where: \.isLetter) && seen.insert(Topic.key(of: $0)).inserted }
            .prefix(Self.mostTopics).map(\.self)
    }

    /// The handles of Pages behind an `@`.
    var handles: [String] {
        var seen: Set<String> = []
        return words(after: "@") { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
            .filter { (6...20).contains($0.count) && seen.insert($0.lowercased()).inserted }
            .prefix(Self.mostHandles).map(\.self)
    }

    /// The runs of characters behind a mark. One within a Latin word is no mark: it stands in an address.
    private func words(after mark: Character, _ belongs: (Character) -> Bool) -> [String] {
        var words: [String] = []
        var before: Character = " "
        var rest = text[...]
        while let character = rest.popFirst() {
            if character == mark, !(before.isASCII && (before.isLetter || before.isNumber)), before != "/", before != "&" {
                let word = rest.prefix(while: belongs)
                if !word.isEmpty { words.append(String(word)) }
            }
            before = character
        }
        return words
    }
}

/// A topic as topics are compared: `#Tea`, `#tea` and `#ＴＥＡ` are one.
enum Topic {
    static func key(of topic: String) -> String { topic.folding(options: [.caseInsensitive, .widthInsensitive], locale: nil) }
}
