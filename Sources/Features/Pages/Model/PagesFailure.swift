import Kernel

/// What can go wrong with Pages, in words for the person.
enum PagesFailure {
    static let badHandle = Failure.invalid(
        "pages.bad_handle", "The handle of a Page has 6 to 20 letters, digits, _ or -, and begins with a letter.", field: "handle")
    static let badName = Failure.invalid("pages.bad_name", "The name of a Page has 1 to 40 characters.", field: "name")
    static let badAbout = Failure.invalid("pages.bad_about", "What a Page says about itself has at most 500 characters.", field: "about")
    static let badKind = Failure.invalid("pages.bad_kind", "A Page is a person's or an organisation's.", field: "kind")
    static let badRole = Failure.invalid("pages.bad_role", "There is no such role.", field: "role")
    static let badClientID = Failure.invalid("pages.client_id", "A client id has 1 to 64 characters.", field: "clientID")
    static let badCursor = Failure.invalid("pages.bad_cursor", "This page cannot be continued. Please start again.", field: "cursor")
    static let badLimit = Failure.invalid("pages.bad_limit", "A page has 1 to 200 entries.", field: "limit")

    static let badReportReason = Failure.invalid("pages.bad_report", "Say what is wrong with it.", field: "reason")
    static let badReportWords = Failure.invalid("pages.bad_report_words", "A report has at most 500 characters.", field: "words")

    static let notYours = Failure(.forbidden, "pages.not_yours", "You do not work on this Page.")
    static let notYourRole = Failure(.forbidden, "pages.not_your_role", "Your role on this Page does not go so far.")
    static let notFriends = Failure(
        .forbidden, "pages.not_friends", "You are not friends with this person now. You can ask to be friends again.")

    static let handleTaken = Failure(.conflict, "pages.handle_taken", "Another Page has or had this handle.", field: "handle")
    static let tooMany = Failure(.conflict, "pages.too_many", "You own as many Pages as one account can own.")
    static let otherOwnsTooMany = Failure(.conflict, "pages.other_too_many", "This person owns as many Pages as one account can own.")
    static let otherBusy = Failure(.conflict, "pages.other_busy", "This person works on as many Pages as one account can work on.")
    static let tooManyMembers = Failure(.conflict, "pages.too_many_members", "As many people work on this Page as can work on one.")
    static let ownerStays = Failure(.conflict, "pages.owner_stays", "The Page is yours. Hand it over first.")
    static let heirNeeded = Failure(
        .conflict, "pages.heir_needed", "A Page can be handed over to somebody who works on it. Give them a role first.")
    static let ownReport = Failure(.conflict, "pages.own_report", "You work on this Page; you can change it.")
    static let tooManyFollows = Failure(.conflict, "pages.too_many_follows", "You follow as many Pages as one account can follow.")
}
