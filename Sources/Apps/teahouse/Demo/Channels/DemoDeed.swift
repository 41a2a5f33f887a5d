import ChannelsAPI

/// One thing that happens in the demonstration.
enum DemoDeed: Sendable {
    case scene(DemoWeek.Scene)
    case follow(who: String, page: String)
    /// A post becomes public; its Page adds the subtitles.
    case appear(DemoPost)
    case look(who: String, post: DemoPost, source: ActSource, reached: Double?)
    case like(who: String, post: DemoPost, LikeKind, source: ActSource)
    case keep(who: String, post: DemoPost)
    case remark(DemoPost, Int)
    case answer(DemoPost, Int, Int)
    case applaud(who: String, post: DemoPost, Int)
}
