import ChannelsAPI

/// A place in somebody's Hot, as it is kept so that its pages hang together.
struct HotItem: Codable, Sendable, Equatable {
    enum Why: String, Codable, Sendable {
        case popular, fresh, similarTopic, similarPage, chance
    }

    let video: VideoID
    let why: Why
    /// The topic that the viewer has watched something under.
    var topic: String?
    /// How likely it was that chance put the video here, where chance did.
    var propensity: Double?
}
