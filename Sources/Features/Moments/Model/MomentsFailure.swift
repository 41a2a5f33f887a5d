import Kernel

/// What can go wrong in Moments, in words for the person.
enum MomentsFailure {
    static let badText = Failure.invalid("moments.bad_text", "A post has at most 2,000 characters.", field: "text")
    static let nothing = Failure.invalid("moments.nothing", "Write something, or show a picture, a video or a card.", field: "text")
    static let badContent = Failure.invalid(
        "moments.bad_content", "A post shows up to nine pictures, or one video, or one card.", field: "pictures")
    static let badPlace = Failure.invalid("moments.bad_place", "This place cannot be found on a map.", field: "place")
    static let badAudience = Failure.invalid("moments.bad_audience", "Say who may see it.", field: "audience")
    static let nobody = Failure.invalid("moments.nobody", "Nobody but you would see this. Choose somebody, or only you.", field: "audience")
    static let badMentions = Failure.invalid(
        "moments.bad_mentions", "Mention up to 50 friends who are among those that may see it.", field: "mentions")
    static let badClientID = Failure.invalid("moments.client_id", "A client id has 1 to 64 characters.", field: "clientID")
    static let badComment = Failure.invalid("moments.bad_comment", "A comment has 1 to 500 characters.", field: "text")
    static let badRange = Failure.invalid("moments.bad_range", "Say how far back friends see your posts.", field: "range")
    static let badCursor = Failure.invalid("moments.bad_cursor", "This page cannot be continued. Please start again.", field: "cursor")
    static let badLimit = Failure.invalid("moments.bad_limit", "A page has 1 to 200 entries.", field: "limit")

    static let friendsOnly = Failure(.forbidden, "moments.friends_only", "Only friends can like a post or comment on it.")
    static let notYours = Failure(.forbidden, "moments.not_yours", "This post is not yours.")
    static let notYourComment = Failure(.forbidden, "moments.not_your_comment", "This comment is not yours.")
}
