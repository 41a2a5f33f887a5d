/// Why the shape of a type cannot be written down.
public enum SchemaFault: Error, Equatable {
    /// Two types would have the same name.
    case nameTaken(String)
    /// A type contains itself other than through a `Union`.
    case endless(String)
    /// What stands beside the word `kind` must be the fields of an object.
    case notAnObject(String)
}
