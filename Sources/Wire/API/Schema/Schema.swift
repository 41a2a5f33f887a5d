/// The shape of a value on the wire, from which OpenAPI and the TypeScript types are printed.
public indirect enum Schema: Sendable, Equatable {
    /// Any JSON value.
    case any
    case boolean
    case integer(format: String? = nil)
    case number
    case string(format: String? = nil, pattern: String? = nil)
    case array(Schema)
    /// A type with a name of its own, to be found in the `SchemaBook`.
    case reference(String)
}
