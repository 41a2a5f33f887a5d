import API

/// One named type of the web client, laid out as its formatter would.
struct TypeScriptDeclaration {
    /// The longest line that the formatter leaves whole.
    static let width = 120

    let text: String

    init(name: String, _ definition: Definition, _ comments: SourceComments) {
        // `PageOfContact` is documented as `Page`.
        let source = comments[name] == nil ? name.split(separator: "Of").first.map(String.init) ?? name : name
        let comment = comments[source].map { "/** \($0) */\n" } ?? ""
        switch definition {
        case .object(let fields) where fields.isEmpty: text = comment + "export type \(name) = Record<never, never>;"
        case .object(let fields):
            let lines = fields.flatMap { Self.lines($0, comment: comments[source, $0.name]) }
            text = comment + (["export interface \(name) {"] + lines + ["}"]).joined(separator: "\n")
        case .words(let words): text = comment + Self.choice(name, words.map { "\"\($0)\"" })
        case .union(let alternatives):
            text = comment + Self.choice(name, alternatives.map { "({ kind: \"\($0.kind)\" } & \($0.fields))" })
        }
    }

    private static func lines(_ field: Definition.Field, comment: String?) -> [String] {
        let line = "  \(field.name)\(field.isOptional ? "?" : ""): \(field.schema.typeScript);"
        return comment.map { ["  /** \($0) */", line] } ?? [line]
    }

    private static func choice(_ name: String, _ choices: [String]) -> String {
        let head = "export type \(name) ="
        let line = "\(head) \(choices.joined(separator: " | "));"
        if line.count <= width { return line }
        return head + choices.map { "\n  | \($0)" }.joined() + ";"
    }
}

extension Schema {
    /// The type in TypeScript.
    var typeScript: String {
        switch self {
        case .any: "unknown"
        case .boolean: "boolean"
        case .integer, .number: "number"
        case .string: "string"
        case .array(let item): "\(item.typeScript)[]"
        case .reference(let name): name
        }
    }
}
