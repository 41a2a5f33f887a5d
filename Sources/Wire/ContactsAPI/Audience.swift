public import API

/// Whom something of one's own is for. Tags stand for their members of this moment: whoever is added to one later is not
/// among them.
public struct Audience: Codable, Sendable, Hashable {
    public var kind: AudienceKind
    /// At most 1,000.
    public var people: [AccountID]
    /// Own tags.
    public var tags: [TagID]

    public init(kind: AudienceKind, people: [AccountID] = [], tags: [TagID] = []) {
        self.kind = kind
        self.people = people
        self.tags = tags
    }
}

/// All friends, the author alone, those who are named, or all but those who are named.
public enum AudienceKind: String, OpenEnum {
    case all
    case `self`
    case these
    case allBut
    case unknown
}
