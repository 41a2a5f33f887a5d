/// A 64-bit, time-ordered name for one thing of the kind that `Tag` stands for.
///
/// In the store it is a `BIGINT`; on the wire a decimal string, because JavaScript numbers end at 2^53.
public struct ID<Tag>: Hashable, Sendable, Comparable, LosslessStringConvertible {
    public let rawValue: Int64

    public init(rawValue: Int64) { self.rawValue = rawValue }

    public init?(_ description: String) {
        guard let value = Int64(description), value > 0, String(value) == description else { return nil }
        rawValue = value
    }

    public var description: String { String(rawValue) }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension ID: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = ID(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "An id is a positive decimal number in a string.")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension ID: SchemaDescribing {
    public static func schema(in book: SchemaBook) -> Schema { .string(format: "id", pattern: "^[1-9][0-9]{0,18}$") }
    public static var placeholder: Self { ID(rawValue: 1) }
}

public enum AccountTag {}
/// A person who has signed up.
public typealias AccountID = ID<AccountTag>
