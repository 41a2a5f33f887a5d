public import API

/// Friends, requests, tags and blocks.
public enum ContactsAPI {
    public static let list = Endpoint<PageRequest, Page<Contact>>(.get, "/v1/contacts", "Lists friends in pages, in the order of their accounts.")
    public static let update = Endpoint<UpdateContactRequest, Contact>(
        .patch, "/v1/contacts/:account", "Changes remark, tags, star, chats-only or what is hidden.")
    public static let remove = Endpoint<AccountPath, Nothing>(
        .delete, "/v1/contacts/:account", status: 204, "Deletes a friend, silently and on the own side only.")

    public static let person = Endpoint<AccountPath, Person>(.get, "/v1/people/:account", "Reads a person whom the caller has met.")
    public static let findPerson = Endpoint<HandlePath, Person>(.get, "/v1/people/by-handle/:handle", "Finds a person by the exact Teahouse ID.")
    public static let openCard = Endpoint<CardPath, Person>(.get, "/v1/cards/:code", "Reads the person behind a QR card.")
    public static let myCard = Endpoint<Nothing, ContactCard>(.get, "/v1/me/card", "Reads the own QR card.")
    public static let renewCard = Endpoint<Nothing, ContactCard>(.post, "/v1/me/card", "Makes a new QR card; the old one ends.")

    public static let listRequests = Endpoint<Nothing, FriendRequests>(.get, "/v1/friend-requests", "Lists open requests, sent and received.")
    public static let sendRequest = Endpoint<SendFriendRequestRequest, SentFriendRequest>(
        .post, "/v1/friend-requests", status: 201, "Asks somebody to be friends.")
    public static let acceptRequest = Endpoint<AcceptFriendRequestRequest, Contact>(
        .post, "/v1/friend-requests/:request/acceptance", "Accepts a request.")
    public static let dismissRequest = Endpoint<FriendRequestPath, Nothing>(
        .delete, "/v1/friend-requests/:request", status: 204, "Ignores a received request, or withdraws a sent one.")

    public static let listTags = Endpoint<Nothing, Tags>(.get, "/v1/tags", "Lists the own tags.")
    public static let createTag = Endpoint<CreateTagRequest, Tag>(.post, "/v1/tags", status: 201, "Makes a tag.")
    public static let updateTag = Endpoint<UpdateTagRequest, Tag>(.patch, "/v1/tags/:tag", "Renames a tag or replaces its members.")
    public static let deleteTag = Endpoint<TagPath, Nothing>(.delete, "/v1/tags/:tag", status: 204, "Deletes a tag; nobody is unfriended.")

    public static let listBlocked = Endpoint<Nothing, BlockedPeople>(.get, "/v1/blocks", "Lists the people whom the caller has blocked.")
    public static let block = Endpoint<AccountPath, Nothing>(.put, "/v1/blocks/:account", status: 204, "Blocks a person.")
    public static let unblock = Endpoint<AccountPath, Nothing>(.delete, "/v1/blocks/:account", status: 204, "Lifts a block.")

    public static let contactChanged = Frame<Contact>("contact", .change, "A friend was added, or what the caller wrote down about one changed.")
    public static let contactRemoved = Frame<AccountPath>("contactRemoved", .change, "The caller deleted a friend on another device.")
    public static let requestChanged = Frame<FriendRequest>("friendRequest", .change, "A request was sent or received.")
    public static let requestEnded = Frame<FriendRequestPath>("friendRequestEnded", .change, "A request was accepted, ignored or withdrawn.")
    public static let tagsChanged = Frame<Tags>("tags", .change, "The own tags changed.")
    public static let blocksChanged = Frame<BlockedPeople>("blocks", .change, "The own list of blocked people changed.")
}
