/// A type that says its own shape instead of having it read from its decoder.
public protocol SchemaDescribing {
    /// The shape; a named one is entered into `book`.
    static func schema(in book: SchemaBook) throws -> Schema
    /// Any valid value, handed to a type that is being read.
    static var placeholder: Self { get }
}
