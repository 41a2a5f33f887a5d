import API
import AccountsAPI
import AttachmentsAPI
import ChatsAPI
import Foundation

/// The words of a message as a search compares them: lower case, without accents and with full-width letters made
/// plain, so that `Café` is found by `cafe` and `ＡＢＣ` by `abc`. Chinese needs no splitting: a search in one chat
/// looks for the characters themselves.
enum SearchWords {
    static func fold(_ text: String) -> String {
        // Most words of most people are plain already, and Foundation's way is a long one.
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        return text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }

    /// What of a message can be found by words; nil if nothing.
    static func of(_ content: MessageContent) -> String? {
        switch content {
        case .text(let text): fold(text.text)
        case .file(let file): fold(file.file.name)
        case .place(let place): fold(place.name + " " + (place.address ?? ""))
        case .contact(let contact): fold(contact.card.name)
        case .card(let card): fold(card.title + " " + card.subtitle)
        case .invitation(let invitation): fold(invitation.name)
        case .history(let history): fold(history.lines.compactMap { of($0.content) }.joined(separator: " "))
        default: nil
        }
    }

    /// The words of a question as `LIKE` patterns, with `\` as the escape character.
    static func patterns(_ question: String) -> [String] {
        fold(question).split(whereSeparator: \.isWhitespace).prefix(10).map { word in
            let escaped = word.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
            return "%\(escaped)%"
        }
    }
}
