import Foundation

/// The documentation comments of the wire types, read from their sources: `Chat` and `Chat.lastSeq`.
struct SourceComments {
    private var comments: [String: String] = [:]

    /// - Parameter folder: the folder of the wire modules.
    init(folder: URL) throws {
        let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects.compactMap { $0 as? String } ?? []
        for name in names where name.hasSuffix(".swift") {
            read(try String(contentsOf: folder.appending(path: name), encoding: .utf8))
        }
    }

    init(source: String) { read(source) }

    /// The comment of a type, or of one of its fields.
    subscript(_ type: String, _ field: String? = nil) -> String? {
        comments[field.map { "\(type).\($0)" } ?? type]
    }

    private mutating func read(_ source: String) {
        var type = ""
        var comment: [Substring] = []
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            let text = line.drop(while: { $0 == " " })
            if text.hasPrefix("/// ") {
                comment.append(text.dropFirst(4))
                continue
            }
            if let match = line.firstMatch(of: /^public (?:struct|enum) (\w+)/) {
                type = String(match.1)
                note(comment, type)
            } else if let match = line.firstMatch(of: /^ {4}public (?:let|var) (\w+):/) {
                note(comment, "\(type).\(match.1)")
            }
            comment = []
        }
    }

    private mutating func note(_ comment: [Substring], _ name: String) {
        if !comment.isEmpty { comments[name] = comment.joined(separator: " ") }
    }
}
