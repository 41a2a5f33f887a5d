import Kernel

/// What can go wrong with a status, in words for the person.
enum StatusesFailure {
    static let badKind = Failure.invalid("statuses.bad_kind", "This server does not know this status.", field: "kind")
    static let badText = Failure.invalid("statuses.bad_text", "A status has at most 120 characters.", field: "text")
    static let noWords = Failure.invalid("statuses.no_words", "Say in your own words what you are in the middle of.", field: "text")
    static let badBlur = Failure.invalid("statuses.bad_blur", "A background is blurred from 0 to 100.", field: "blur")
    static let badBackground = Failure.invalid(
        "statuses.bad_background", "A picture or a video can stand behind a status.", field: "background")
    static let filmTooLong = Failure.invalid(
        "statuses.film_too_long", "A video behind a status has at most 30 seconds.", field: "background")
    static let badPlace = Failure.invalid("statuses.bad_place", "This place cannot be found on a map.", field: "place")
    static let badSong = Failure.invalid(
        "statuses.bad_song", "A song has a title and an artist of up to 100 characters each.", field: "song")
    static let badAudience = Failure.invalid(
        "statuses.bad_audience", "A status is for all friends, or for all but some.", field: "audience")
    static let badClientID = Failure.invalid("statuses.client_id", "A client id has 1 to 64 characters.", field: "clientID")
    static let badCursor = Failure.invalid("statuses.bad_cursor", "This page cannot be continued. Please start again.", field: "cursor")
    static let badLimit = Failure.invalid("statuses.bad_limit", "A page has 1 to 200 entries.", field: "limit")
    static let tooManyAccounts = Failure.invalid(
        "statuses.too_many_accounts", "At most 200 people can be asked about at once.", field: "accounts")

    static let yourOwn = Failure(.forbidden, "statuses.your_own", "This is your own status.")
    static let stillOn = Failure(.conflict, "statuses.still_on", "This is your status now. End it first.")
}
