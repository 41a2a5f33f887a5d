/// Looks for videos around a place, which is neither kept nor written down.
public struct NearbyRequest: Codable, Sendable {
    /// A geohash of five characters, some five kilometres wide. Clients round before they send; of a longer one the rest is
    /// thrown away unread.
    public var cell: String
    public var cursor: String?
    /// 1 to 100; 30 if absent.
    public var limit: Int?

    public init(cell: String, cursor: String? = nil, limit: Int? = nil) {
        self.cell = cell
        self.cursor = cursor
        self.limit = limit
    }
}

public struct NearbyVideo: Codable, Sendable {
    public let video: Video
    /// About so many kilometres away at most: 5, 20, 50 or 100. Nearer ones come first, and of those equally near the newest.
    public let within: Int

    public init(video: Video, within: Int) {
        self.video = video
        self.within = within
    }
}
