/// A page of a longer list.
public struct Page<Item: Codable & Sendable>: Codable, Sendable {
    public let items: [Item]
    /// Hand this back as `cursor` for the following page; absent on the last one.
    public let next: String?

    public init(items: [Item], next: String? = nil) {
        self.items = items
        self.next = next
    }
}

/// Asks for one page of a list.
public struct PageRequest: Codable, Sendable {
    public var cursor: String?
    /// 1 to 200; 50 if absent.
    public var limit: Int?

    public init(cursor: String? = nil, limit: Int? = nil) {
        self.cursor = cursor
        self.limit = limit
    }
}
