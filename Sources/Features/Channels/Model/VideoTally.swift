/// What is counted of a video, or what is to be added to it.
struct VideoTally: Sendable, Equatable {
    var likes = 0
    var publicLikes = 0
    var comments = 0
    var shares = 0
    var views = 0
    /// How often it was shown in Hot.
    var impressions = 0
    /// Of the views, how many came to its end.
    var finishes = 0
    var refusals = 0
}
