/// The shapes of wire types by name. Any `Decodable` can be read into it: a decoder that answers every question with a
/// placeholder notes what was asked.
public final class SchemaBook {
    /// Every named type that was met.
    public private(set) var definitions: [String: Definition] = [:]
    private var types: [String: any Decodable.Type] = [:]
    private var placeholders: [ObjectIdentifier: any Decodable] = [:]
    private var underway: Set<ObjectIdentifier> = []
    private var postponed: [any Decodable.Type] = []

    public init() {}

    /// The shape of a type; it and the named types that it mentions are entered.
    public func schema(of type: any Decodable.Type) throws -> Schema {
        let schema = try read(type).schema
        while let fields = postponed.popLast() {
            guard case .reference = try read(fields).schema else { throw SchemaFault.notAnObject(Self.name(of: fields)) }
        }
        return schema
    }

    /// The type behind a name.
    public func type(named name: String) -> (any Decodable.Type)? { types[name] }

    /// The fields of an object; none for a type that is no object.
    public func fields(of schema: Schema) -> [Definition.Field] {
        guard case .reference(let name) = schema, case .object(let fields) = definitions[name] else { return [] }
        return fields
    }

    /// `Page<Contact>` becomes `PageOfContact`: a name that every language can hold.
    public static func name(of type: any Any.Type) -> String {
        String(describing: type).replacing("<", with: "Of").replacing(">", with: "").replacing(", ", with: "And")
    }

    /// Enters a named type. What is already entered stays, so that a type may mention itself in `make`.
    func define(_ type: any Decodable.Type, _ make: () throws -> Definition) throws -> Schema {
        let name = Self.name(of: type)
        if let owner = types[name] {
            guard owner == type else { throw SchemaFault.nameTaken(name) }
        } else {
            types[name] = type
            definitions[name] = try make()
        }
        return .reference(name)
    }

    /// One shape of a union. Its fields are read once everything under way has been, because they may lead back there.
    func alternative(_ kind: String, _ type: any Decodable.Type) -> Definition.Alternative {
        postponed.append(type)
        return Definition.Alternative(kind: kind, fields: Self.name(of: type))
    }

    func read<Value: Decodable>(_ type: Value.Type) throws -> (value: Value, schema: Schema) {
        if let (value, schema) = Self.primitive(type), let value = value as? Value { return (value, schema) }
        if let described = type as? any SchemaDescribing.Type, let value = described.placeholder as? Value {
            return (value, try described.schema(in: self))
        }
        let key = ObjectIdentifier(type)
        if let value = placeholders[key] as? Value { return (value, .reference(Self.name(of: type))) }
        guard underway.insert(key).inserted else { throw SchemaFault.endless(Self.name(of: type)) }
        defer { underway.remove(key) }
        let decoder = SchemaDecoder(book: self)
        let value = try Value(from: decoder)
        if let single = decoder.single { return (value, single) }
        placeholders[key] = value
        return (value, try define(type) { .object(decoder.fields) })
    }

    private static func primitive(_ type: any Any.Type) -> (any Sendable, Schema)? {
        switch type {
        case is Bool.Type: (false, .boolean)
        case is String.Type: ("", .string())
        case is Int.Type: (Int(0), .integer(format: "int64"))
        case is Int64.Type: (Int64(0), .integer(format: "int64"))
        case is Double.Type: (Double(0), .number)
        default: nil
        }
    }
}
