/// A closed list of words that may grow: a word that this version does not know decodes to `.unknown`.
public protocol OpenEnum: RawRepresentable, CaseIterable, Codable, Hashable, Sendable, SchemaDescribing where RawValue == String {
    static var unknown: Self { get }
}

extension OpenEnum {
    public init(from decoder: any Decoder) throws {
        let word = try decoder.singleValueContainer().decode(String.self)
        self = Self(rawValue: word) ?? .unknown
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public static func schema(in book: SchemaBook) throws -> Schema {
        try book.define(Self.self) { .words(allCases.map(\.rawValue).filter { $0 != unknown.rawValue }) }
    }

    public static var placeholder: Self { allCases.first { $0 != unknown } ?? unknown }
}
