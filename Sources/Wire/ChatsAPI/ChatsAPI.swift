public import API

/// Conversations of two and of groups.
public enum ChatsAPI {
    public static let list = Endpoint<PageRequest, Page<Chat>>(.get, "/v1/chats", "Lists the caller's chats, newest activity first.")
    public static let chat = Endpoint<ChatPath, Chat>(.get, "/v1/chats/:chat", "Reads one chat.")
    public static let openDirect = Endpoint<OpenDirectChatRequest, Chat>(.post, "/v1/chats", "Opens the chat with a friend.")
    public static let updateState = Endpoint<UpdateChatStateRequest, ChatState>(
        .patch, "/v1/chats/:chat/state", "Pins, mutes, hides, marks unread, keeps a draft, or raises the floor of what was seen.")

    public static let send = Endpoint<SendMessageRequest, SentMessage>(
        .post, "/v1/chats/:chat/messages", "Sends a message; answered when it is on disk.")
    public static let messages = Endpoint<ReadMessagesRequest, Messages>(.get, "/v1/chats/:chat/messages", "Reads a page of a chat's log.")
    public static let recall = Endpoint<MessagePath, Nothing>(
        .post, "/v1/chats/:chat/messages/:seq/recall", status: 204, "Recalls an own message within two minutes.")
    public static let deleteForMe = Endpoint<MessagePath, Nothing>(
        .delete, "/v1/chats/:chat/messages/:seq", status: 204, "Deletes a message for oneself alone.")
    public static let forward = Endpoint<ForwardRequest, SentMessages>(
        .post, "/v1/chats/:chat/forwards", status: 201, "Forwards messages to other chats, one by one or merged.")
    public static let search = Endpoint<SearchMessagesRequest, FoundMessages>(.get, "/v1/chats/:chat/search", "Searches one chat.")

    public static let listFavourites = Endpoint<PageRequest, Page<Favourite>>(.get, "/v1/favourites", "Lists what the caller has kept, newest first.")
    public static let keep = Endpoint<MessagePath, Favourite>(
        .post, "/v1/chats/:chat/messages/:seq/favourite", status: 201, "Keeps a message as a favourite.")
    public static let dropFavourite = Endpoint<FavouritePath, Nothing>(.delete, "/v1/favourites/:favourite", status: 204, "Drops a favourite.")

    public static let createGroup = Endpoint<CreateGroupRequest, Group>(.post, "/v1/groups", status: 201, "Makes a group.")
    public static let group = Endpoint<ChatPath, Group>(.get, "/v1/groups/:chat", "Reads a group and its members.")
    public static let updateGroup = Endpoint<UpdateGroupRequest, Group>(.patch, "/v1/groups/:chat", "Changes name, picture, announcement or approval.")
    public static let setNickname = Endpoint<SetNicknameRequest, Nothing>(
        .put, "/v1/groups/:chat/nickname", status: 204, "Sets the own name in a group.")
    public static let addMembers = Endpoint<AddMembersRequest, AddedMembers>(.post, "/v1/groups/:chat/members", "Adds or invites friends.")
    public static let removeMember = Endpoint<MemberPath, Nothing>(
        .delete, "/v1/groups/:chat/members/:account", status: 204, "Removes a member; with the own account: leaves.")
    public static let setRole = Endpoint<SetRoleRequest, Group>(
        .put, "/v1/groups/:chat/members/:account/role", "Appoints or dismisses admins, or hands the group over.")
    public static let createInvite = Endpoint<ChatPath, GroupInvite>(.post, "/v1/groups/:chat/invites", status: 201, "Makes a link or QR code into the group.")
    public static let viewInvite = Endpoint<InvitePath, GroupPreview>(.get, "/v1/invites/:code", "Shows which group an invite leads to.")
    public static let join = Endpoint<JoinGroupRequest, JoinedGroup>(.post, "/v1/invites/:code/membership", "Joins a group, or asks to.")
    public static let listJoinRequests = Endpoint<ChatPath, JoinRequests>(.get, "/v1/groups/:chat/join-requests", "Lists who waits for approval.")
    public static let approve = Endpoint<MemberPath, Nothing>(
        .post, "/v1/groups/:chat/join-requests/:account", status: 204, "Lets somebody in.")
    public static let refuse = Endpoint<MemberPath, Nothing>(
        .delete, "/v1/groups/:chat/join-requests/:account", status: 204, "Does not let somebody in.")

    public static let message = Frame<Message>("message", .toClient, "A new entry of a chat's log, in the order of the chat's numbers.")
    public static let groupSize = Frame<GroupSize>(
        "groupSize", .toClient, "So many people are in a group now. Sent when somebody left quietly; a notice in the log tells of all else.")
    public static let sendFrame = Frame<SendFrame>("send", .toServer, "Sends a message; answered when it is on disk.")
    public static let chatAdded = Frame<Chat>("chat", .change, "A chat appeared in the list.")
    public static let chatRemoved = Frame<ChatPath>("chatRemoved", .change, "The caller left a group or was removed.")
    public static let stateChanged = Frame<ChatState>("chatState", .change, "The caller's own state of a chat changed.")
    public static let messageDeleted = Frame<MessagePath>("messageDeleted", .change, "The caller deleted a message for themselves.")
    public static let joinRequested = Frame<ChatPath>("joinRequests", .change, "Somebody asks to join a group that the caller looks after.")
}
