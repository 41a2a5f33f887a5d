/// Somebody, by name.
public struct NamedAccount: Codable, Sendable, Hashable {
    public let id: AccountID
    public let name: String

    public init(id: AccountID, name: String) {
        self.id = id
        self.name = name
    }
}
