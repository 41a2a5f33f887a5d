import Kernel

/// What can go wrong with contacts, in words for the person.
enum ContactsFailure {
    static let badGreeting = Failure.invalid("contacts.bad_greeting", "A greeting has at most 100 characters.", field: "greeting")
    static let badSource = Failure.invalid("contacts.bad_source", "Say how you found this person.", field: "source")
    static let badRemark = Failure.invalid("contacts.bad_remark", "A remark has at most 40 characters.", field: "remark")
    static let badTagName = Failure.invalid("contacts.bad_tag_name", "The name of a tag has 1 to 30 characters.", field: "name")
    static let badTags = Failure.invalid("contacts.bad_tags", "One of these tags is not yours.", field: "tags")
    static let audienceTooLarge = Failure.invalid(
        "contacts.audience_too_large", "At most 1,000 people can be named one by one; use a tag for more.", field: "audience")
    static let badCursor = Failure.invalid("contacts.bad_cursor", "This page cannot be continued. Please start again.", field: "cursor")
    static let badLimit = Failure.invalid("contacts.bad_limit", "A page has 1 to 200 entries.", field: "limit")
    static let notAFriend = Failure.invalid("contacts.not_a_friend", "Only friends can be given a tag.", field: "members")
    static let tagTooLarge = Failure.invalid("contacts.tag_too_large", "A tag holds at most 1,000 people.", field: "members")

    static let yourself = Failure.invalid("contacts.yourself", "That is you.", field: "to")
    static let blockYourself = Failure.invalid("contacts.yourself", "That is you.", field: "account")
    static let unblockFirst = Failure(.conflict, "contacts.unblock_first", "You have blocked this person. Lift the block first.")
    static let full = Failure(.conflict, "contacts.full", "You have as many friends as an account can have. Delete somebody first.")
    static let otherFull = Failure(.conflict, "contacts.other_full", "This person has as many friends as an account can have.")
    static let tooManyRequests = Failure(
        .conflict, "contacts.too_many_requests", "You have 100 open requests. Wait for an answer, or withdraw some.")
    static let tagExists = Failure(.conflict, "contacts.tag_exists", "You have a tag of this name already.", field: "name")
    static let tooManyTags = Failure(.conflict, "contacts.too_many_tags", "There are at most 100 tags.")
    static let tooManyBlocks = Failure(.conflict, "contacts.too_many_blocks", "You have blocked as many people as an account can block.")
}
