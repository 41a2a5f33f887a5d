/// A piece of HTML or XML as a tree. What people wrote stands in it as text and as values of attributes, and is escaped when it
/// is written, so that it can never become a tag. Names of elements and attributes are ours.
package enum Markup: Sendable, Equatable {
    case text(String)
    indirect case element(String, [Attribute], [Markup])

    package struct Attribute: Sendable, Equatable {
        let name: String
        /// Nil for one that stands alone, such as `controls`.
        let value: String?
    }

    /// An element with its attributes and what is in it.
    package static func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: [Markup] = []) -> Markup {
        .element(name, attributes.map { Attribute(name: $0.key, value: $0.value) }, content)
    }

    /// As HTML: elements that cannot have content are not closed.
    package var html: String { written { Self.void.contains($0) ? ">" : nil } }

    /// As XML 1.0: elements without content close themselves.
    package var xml: String { written { _ in "/>" } }

    private static let void: Set<String> = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]

    private func written(empty: (String) -> String?) -> String {
        var text = ""
        write(into: &text, empty: empty)
        return text
    }

    private func write(into out: inout String, empty: (String) -> String?) {
        switch self {
        case .text(let text): out += Self.escaped(text)
        case .element(let name, let attributes, let content):
            out += "<\(name)"
            for attribute in attributes {
                out += " \(attribute.name)"
                if let value = attribute.value { out += "=\"\(Self.escaped(value))\"" }
            }
            if content.isEmpty, let end = empty(name) {
                out += end
                return
            }
            out += ">"
            for piece in content { piece.write(into: &out, empty: empty) }
            out += "</\(name)>"
        }
    }

    /// Without what XML 1.0 cannot hold (its section 2.2), which no reader misses.
    private static func escaped(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            case "\t", "\n": out.unicodeScalars.append(scalar)
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": continue
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
