/// A value of one of several shapes, told apart by the word in its field `kind`:
/// `{"kind": "text", "text": "hello"}`. Shapes that this version does not know become `.unknown`.
public protocol Union: Codable, Sendable, SchemaDescribing {
    /// Each kind's word and the type of its fields.
    static var variants: [Variant<Self>] { get }
    static func unknown(kind: String) -> Self
    /// The word and the fields of this value.
    var content: (kind: String, fields: any Encodable & Sendable) { get }
}

/// One shape of a `Union`.
public struct Variant<Whole: Sendable>: Sendable {
    public let kind: String
    public let fields: any (Codable & Sendable).Type
    let decode: @Sendable (any Decoder) throws -> Whole

    public init<Fields: Codable & Sendable>(_ kind: String, _ make: @escaping @Sendable (Fields) -> Whole) {
        self.kind = kind
        fields = Fields.self
        decode = { make(try Fields(from: $0)) }
    }
}

private enum UnionKey: String, CodingKey {
    case kind
}

extension Union {
    public init(from decoder: any Decoder) throws {
        let kind = try decoder.container(keyedBy: UnionKey.self).decode(String.self, forKey: .kind)
        if let variant = Self.variants.first(where: { $0.kind == kind }) {
            self = try variant.decode(decoder)
        } else {
            self = .unknown(kind: kind)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let (kind, fields) = content
        var container = encoder.container(keyedBy: UnionKey.self)
        try container.encode(kind, forKey: .kind)
        try fields.encode(to: encoder)
    }

    public static func schema(in book: SchemaBook) throws -> Schema {
        try book.define(Self.self) { .union(variants.map { book.alternative($0.kind, $0.fields) }) }
    }

    public static var placeholder: Self { .unknown(kind: "placeholder") }
}
