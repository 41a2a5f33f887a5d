import Kernel
import Media

/// What can go wrong in Channels, in words for the person.
enum ChannelsFailure {
    static let badCaption = Failure.invalid(
        "channels.bad_caption", "A caption has at most 1,000 characters.", field: "caption")
    static let badPlace = Failure.invalid("channels.bad_place", "A place has at most 60 characters.", field: "place")
    static let badCell = Failure.invalid("channels.bad_cell", "A place on the map is a geohash of five characters.", field: "cell")
    static let badWords = Failure.invalid("channels.bad_words", "One can search for at most 100 characters.", field: "words")
    static let badSearchKind = Failure.invalid("channels.bad_kind", "Search for videos, Pages or topics.", field: "kind")
    static let badOrder = Failure.invalid("channels.bad_order", "Videos are listed newest or most watched first.", field: "order")
    static let badLink = Failure.invalid(
        "channels.bad_link", "A link leads to a path of this server or to an https address, and has a title of 1 to 60 characters.",
        field: "link")
    static let badChapters = Failure.invalid(
        "channels.bad_chapters", "Chapters begin one after the other, at most 100, each with a title of 1 to 100 characters.",
        field: "chapters")
    static let badCommenters = Failure.invalid("channels.bad_commenters", "Say who may comment.", field: "commenters")
    static let badContent = Failure.invalid("channels.bad_content", "A video is one film, or 1 to 9 pictures.", field: "film")
    static let badTime = Failure.invalid(
        "channels.bad_time", "A video can become public at most a year from now.", field: "publishAt")
    static let badPosterTime = Failure.invalid("channels.bad_poster", "The poster is taken from within the film.", field: "posterAt")
    static let badClientID = Failure.invalid("channels.client_id", "A client id has 1 to 64 characters.", field: "clientID")
    static let badCursor = Failure.invalid("channels.bad_cursor", "This page cannot be continued. Please start again.", field: "cursor")
    static let badLanguage = Failure.invalid(
        "channels.bad_language", "A language is named by its tag, such as en or zh-Hans.", field: "language")
    static let captionsTooLong = Failure.invalid(
        "channels.captions_too_long", "Captions have at most 500,000 characters.", field: "text")

    static func badLimit(most: Int) -> Failure {
        .invalid("channels.bad_limit", "A page has 1 to \(most) entries.", field: "limit")
    }

    static func badCaptions(line: Int) -> Failure {
        .invalid("channels.bad_captions", "This is no WebVTT file: line \(line) cannot be read.", field: "text")
    }

    static let badReview = Failure.invalid(
        "channels.bad_review", "Whoever refuses a video says why, in 1 to 200 characters.", field: "reason")
    static let badLikeKind = Failure.invalid("channels.bad_like", "A like is public or private.", field: "kind")
    static let badActs = Failure.invalid(
        "channels.bad_acts", "Up to 100 acts of the kinds shown, watched and skipped can be told, none from the future.", field: "acts")
    static let badComment = Failure.invalid("channels.bad_comment", "A comment has 1 to 500 characters.", field: "text")
    static let badFilter = Failure.invalid(
        "channels.bad_filter", "A list has at most 200 words, each of at most 50 characters.", field: "words")
    static let badDays = Failure.invalid("channels.bad_days", "Figures are told for 1 to 365 days.", field: "days")

    static let badReportReason = Failure.invalid("channels.bad_report", "Say what is wrong with it.", field: "reason")
    static let badReportWords = Failure.invalid("channels.bad_report_words", "A report has at most 500 characters.", field: "words")
    static let ownReport = Failure(.conflict, "channels.own_report", "This is your own; you can delete it.")

    static let notPublished = Failure(.conflict, "channels.not_published", "This video is not public yet.")
    static let noFilm = Failure(.conflict, "channels.no_film", "There is no film that this could belong to.")
    static let tooManyCaptions = Failure(.conflict, "channels.too_many_captions", "A film has captions in at most 30 languages.")
    static let mayNotComment = Failure(.forbidden, "channels.may_not_comment", "You cannot comment on this video.")
    static let notYourComment = Failure(.forbidden, "channels.not_your_comment", "This comment is not yours.")
    static let hiddenCannotBePinned = Failure(.conflict, "channels.hidden_pin", "A hidden comment cannot be pinned.")
    static let replyCannotBePinned = Failure(.conflict, "channels.reply_pin", "An answer cannot be pinned.")
}

extension MediaFailure {
    /// The problem code of a film that came to nothing; clients have a sentence for each.
    var channelsCode: String {
        switch self {
        case .wrongType: "channels.not_a_film"
        case .unknownCodec: "channels.unknown_codec"
        case .broken: "channels.broken"
        case .tooLarge: "channels.too_many_pixels"
        case .tooLong: "channels.too_long"
        case .tooCostly: "channels.too_costly"
        case .unavailable: "channels.unavailable"
        }
    }
}
