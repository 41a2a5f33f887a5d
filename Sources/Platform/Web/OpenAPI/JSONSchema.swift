package import API

/// Writes shapes as JSON Schema (draft 2020-12), which OpenAPI 3.1 uses too.
package struct JSONSchema: Sendable {
    /// Where the named types stand in the document: `#/components/schemas/`.
    let home: String

    package init(home: String) { self.home = home }

    package func document(_ schema: Schema) -> JSON {
        switch schema {
        case .any: [:]
        case .boolean: ["type": "boolean"]
        case .integer(let format): described(as: "integer", format: format)
        case .number: ["type": "number"]
        case .string(let format, let pattern): described(as: "string", format: format, pattern: pattern)
        case .array(let item): ["type": "array", "items": document(item)]
        case .reference(let name): ["$ref": .string(home + name)]
        }
    }

    package func document(_ definition: Definition) -> JSON {
        switch definition {
        case .object(let fields): object(fields)
        case .words(let words): ["type": "string", "enum": .array(words.map(JSON.string))]
        case .union(let alternatives): ["oneOf": .array(alternatives.map(alternative))]
        }
    }

    func object(_ fields: [Definition.Field]) -> JSON {
        var object: [String: JSON] = ["type": "object"]
        if !fields.isEmpty {
            object["properties"] = .object(Dictionary(uniqueKeysWithValues: fields.map { ($0.name, document($0.schema)) }))
        }
        let required = fields.filter { !$0.isOptional }
        if !required.isEmpty { object["required"] = .array(required.map { .string($0.name) }) }
        return .object(object)
    }

    private func alternative(_ alternative: Definition.Alternative) -> JSON {
        [
            "allOf": [
                ["type": "object", "properties": ["kind": ["const": .string(alternative.kind)]], "required": ["kind"]],
                document(.reference(alternative.fields)),
            ]
        ]
    }

    private func described(as type: String, format: String?, pattern: String? = nil) -> JSON {
        var object: [String: JSON] = ["type": .string(type)]
        if let format { object["format"] = .string(format) }
        if let pattern { object["pattern"] = .string(pattern) }
        return .object(object)
    }
}

extension JSON {
    /// The names of all types below `home` that this document refers to.
    package func references(below home: String) -> Set<String> {
        switch self {
        case .object(let fields):
            fields.reduce(into: []) { names, field in
                if field.key == "$ref", case .string(let target) = field.value, target.hasPrefix(home) {
                    names.insert(String(target.dropFirst(home.count)))
                } else {
                    names.formUnion(field.value.references(below: home))
                }
            }
        case .array(let items): items.reduce(into: []) { $0.formUnion($1.references(below: home)) }
        default: []
        }
    }
}
