package import API

/// Makes an example of any shape: every field present, one element in every list, the first shape of a union.
package struct Example {
    private let book: SchemaBook

    package init(_ book: SchemaBook) { self.book = book }

    /// An example of a wire type.
    package func value(of type: any Decodable.Type) throws -> JSON {
        value(of: try book.schema(of: type), named: "value")
    }

    /// An example of each shape that a union may take.
    package func values(ofUnion name: String) -> [JSON] {
        guard case .union(let alternatives) = book.definitions[name] else { return [] }
        return alternatives.map { value(of: $0) }
    }

    private func value(of schema: Schema, named field: String) -> JSON {
        switch schema {
        case .any: ["anything": true]
        case .boolean: true
        case .integer(let format): format == "milliseconds" ? 1_790_000_000_000 : 7
        case .number: 0.5
        case .string(let format, _): .string(format == "id" ? "7205759403792793601" : field)
        case .array(let item): [value(of: item, named: field)]
        case .reference(let name): value(ofDefinition: name)
        }
    }

    private func value(ofDefinition name: String) -> JSON {
        switch book.definitions[name] {
        case .object(let fields):
            .object(
                Dictionary(uniqueKeysWithValues: fields.map { ($0.name, value(of: $0.schema, named: $0.name)) }))
        case .words(let words): .string(words.first ?? "")
        case .union(let alternatives):
            alternatives.first.map { value(of: $0) } ?? .null
        case nil: .null
        }
    }

    private func value(of alternative: Definition.Alternative) -> JSON {
        guard case .object(var fields) = value(ofDefinition: alternative.fields) else { return .null }
        fields["kind"] = .string(alternative.kind)
        return .object(fields)
    }
}
