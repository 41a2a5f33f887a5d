/// Something of this house, as it was when it was handed on; its target opens it as it is now, for whoever may see it.
public struct CardContent: Codable, Sendable, Hashable {
    public let of: CardKind
    /// The id of the thing, among those of its kind.
    public let id: String
    /// May be empty.
    public let title: String
    public let subtitle: String
    /// The path of a picture that anybody may see.
    public let picture: String?
    /// Its path on this server.
    public let target: String

    public init(of: CardKind, id: String, title: String, subtitle: String, picture: String?, target: String) {
        self.of = of
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.picture = picture
        self.target = target
    }
}

/// What a card is of.
public enum CardKind: String, OpenEnum {
    case video, page, unknown
}

/// Names something of this house that whoever hands it on may see.
public struct CardDraft: Codable, Sendable, Hashable {
    public let of: CardKind
    public let id: String

    public init(of: CardKind, id: String) {
        self.of = of
        self.id = id
    }
}
