/// The shape of a wire type, from which OpenAPI and the TypeScript types are printed.
public indirect enum Schema: Sendable {
    case any
    case boolean
    case integer(format: String? = nil)
    case number
    case string(format: String? = nil, pattern: String? = nil)
    case words([String])
    case array(Schema)
    case dictionary(Schema)
    case object(name: String, fields: [Field])
    case union(name: String, [(kind: String, fields: any (Codable & Sendable).Type)])

    public struct Field: Sendable {
        public let name: String
        public let schema: Schema
        public let isOptional: Bool
    }
}

/// A type that says its own shape instead of having it read from its decoder.
public protocol SchemaDescribing {
    static var schema: Schema { get }
    /// Any valid value, handed to a type that is being read.
    static var placeholder: Self { get }
}
