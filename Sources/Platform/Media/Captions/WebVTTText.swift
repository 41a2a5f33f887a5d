/// The words of a cue.
enum WebVTTText {
    private static let marks: Set<Substring> = ["b", "i", "u", "ruby", "rt", "v", "lang"]
    private static let names: Set<Substring> = ["amp", "lt", "gt", "nbsp", "lrm", "rlm"]

    /// Keeps words, marks of voice, language and emphasis that are opened and closed in order, and times inside a cue.
    /// Everything else that looks like a mark is taken out, and what is left of `&`, `<` and `>` is escaped.
    static func cleaned(_ text: String) -> String {
        var result = ""
        var open: [Substring] = []
        var rest = text[...]
        // Looked for once: nonsense must not cost its square.
        let last = text.lastIndex(of: ">")
        while let character = rest.first {
            if character == "<", let last, last > rest.startIndex, let end = rest.firstIndex(of: ">") {
                result += mark(rest[rest.index(after: rest.startIndex)..<end], &open)
                rest = rest[rest.index(after: end)...]
            } else if character == "&", let name = reference(rest) {
                result += "&\(name);"
                rest = rest.dropFirst(name.count + 2)
            } else {
                result += escaped(character)
                rest = rest.dropFirst()
            }
        }
        return result + open.reversed().map { "</\($0)>" }.joined()
    }

    /// - Parameter inside: what stands between `<` and `>`.
    private static func mark(_ inside: Substring, _ open: inout [Substring]) -> String {
        if inside.hasPrefix("/") {
            let name = inside.dropFirst()
            guard open.last == name else { return "" }
            open.removeLast()
            return "</\(name)>"
        }
        if WebVTTTime.milliseconds(inside) != nil { return "<\(inside)>" }
        let parts = inside.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == " " || $0 == "\t" || $0 == "\n" }
        // Classes are for styles, which are left out.
        let name = (parts.first ?? "").prefix { $0 != "." }
        guard marks.contains(name) else { return "" }
        open.append(name)
        guard name == "v" || name == "lang", parts.count == 2 else { return "<\(name)>" }
        return "<\(name) \(parts[1].map { $0 == "\n" ? " " : escaped($0) }.joined())>"
    }

    /// - Returns: the name of a character that is written as `&name;` at the beginning.
    private static func reference(_ text: Substring) -> Substring? {
        let name = text.dropFirst().prefix { $0.isASCII && $0.isLetter }
        return names.contains(name) && text.dropFirst(name.count + 1).first == ";" ? name : nil
    }

    private static func escaped(_ character: Character) -> String {
        switch character {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        default: String(character)
        }
    }
}
