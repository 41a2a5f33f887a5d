/// Reads the schema of any `Decodable` type: a decoder that answers every question with a placeholder and
/// notes what was asked.
public enum SchemaReader {
    /// The schema of `type`, and its name for use in a list of definitions.
    public static func schema(of type: any Decodable.Type) throws -> Schema {
        try read(type).schema
    }

    static func read<Value: Decodable>(_ type: Value.Type) throws -> (value: Value, schema: Schema) {
        if let described = type as? any SchemaDescribing.Type, let value = described.placeholder as? Value {
            return (value, described.schema)
        }
        let decoder = SchemaDecoder()
        let value = try Value(from: decoder)
        return (value, decoder.schema(named: name(of: type)))
    }

    /// `Page<Contact>` becomes `PageOfContact`: a name that every language can hold.
    static func name(of type: any Any.Type) -> String {
        String(describing: type)
            .replacing("<", with: "Of").replacing(">", with: "").replacing(", ", with: "And")
            .split(separator: ".").last.map(String.init) ?? "Value"
    }
}

/// Notes what a `Decodable` asks for. A class because nested containers write into their parent's notes.
final class SchemaDecoder: Decoder {
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]
    private(set) var fields: [Schema.Field] = []
    private var isKeyed = false
    private var single: Schema?

    func schema(named name: String) -> Schema {
        if let single, !isKeyed { return single }
        return .object(name: name, fields: fields)
    }

    func note(_ key: any CodingKey, _ schema: Schema, isOptional: Bool) {
        guard !fields.contains(where: { $0.name == key.stringValue }) else { return }
        fields.append(Schema.Field(name: key.stringValue, schema: schema, isOptional: isOptional))
    }

    func note(_ schema: Schema) { single = schema }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        isKeyed = true
        return KeyedDecodingContainer(SchemaKeyedContainer<Key>(decoder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        SchemaUnkeyedContainer(decoder: self)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        SchemaSingleContainer(decoder: self)
    }
}
