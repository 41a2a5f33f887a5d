/// Notes what a `Decodable` asks for. A class because nested containers write into their parent's notes.
final class SchemaDecoder: Decoder {
    let book: SchemaBook
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]
    private(set) var fields: [Definition.Field] = []
    /// The shape of a type that is one value and no object.
    private(set) var single: Schema?

    init(book: SchemaBook) { self.book = book }

    func note(_ key: any CodingKey, _ schema: Schema, isOptional: Bool) {
        guard !fields.contains(where: { $0.name == key.stringValue }) else { return }
        fields.append(Definition.Field(name: key.stringValue, schema: schema, isOptional: isOptional))
    }

    func note(_ schema: Schema) { single = schema }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(SchemaKeyedContainer<Key>(decoder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { SchemaUnkeyedContainer(decoder: self) }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { SchemaSingleContainer(decoder: self) }
}
