public import API

/// How far back friends see the posts of somebody: all of them, or those of the last 183, 30 or 3 days.
public enum MomentRange: String, OpenEnum {
    case all, sixMonths, month, threeDays, unknown
}

public struct MomentSettings: Codable, Sendable, Hashable {
    public let range: MomentRange
    /// Strangers see the last ten posts that are for all friends; otherwise they see nothing.
    public let showsStrangersTen: Bool
    /// The path of the cover picture.
    public let cover: String?

    public init(range: MomentRange, showsStrangersTen: Bool, cover: String?) {
        self.range = range
        self.showsStrangersTen = showsStrangersTen
        self.cover = cover
    }
}

/// Changes what is present.
public struct UpdateMomentSettingsRequest: Codable, Sendable {
    public var range: MomentRange?
    public var showsStrangersTen: Bool?
    /// The id of an own picture; empty takes the cover away.
    public var cover: String?

    public init(range: MomentRange? = nil, showsStrangersTen: Bool? = nil, cover: String? = nil) {
        self.range = range
        self.showsStrangersTen = showsStrangersTen
        self.cover = cover
    }
}
