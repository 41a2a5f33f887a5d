/// The shape of a wire type that has a name.
public enum Definition: Sendable, Equatable {
    case object([Field])
    /// One of a few words; further ones may come.
    case words([String])
    /// One of several objects, told apart by the word in the field `kind`; further ones may come.
    case union([Alternative])

    public struct Field: Sendable, Equatable {
        public let name: String
        public let schema: Schema
        public let isOptional: Bool
    }

    /// One shape of a union: the fields of the object `fields` beside `kind`.
    public struct Alternative: Sendable, Equatable {
        public let kind: String
        public let fields: String
    }
}
