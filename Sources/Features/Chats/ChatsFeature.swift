package import API
package import Events
package import Kernel
package import Storage

/// Conversations of two people and of groups.
///
/// Every chat is a log: entries numbered 1, 2, 3 … without a gap, the same for every member. Messages, recalls and
/// notices are all entries. What is private to one member (how far they have read, pins, drafts) stands in their row
/// of `chat_members` and travels to their own devices alone; nothing about reading ever reaches a sender.
///
/// Begin with `UseCases/ChatLog.swift`, through which every entry goes.
///
/// Tables: `chats`, `chat_members`, `messages`, `chat_mentions`, `message_media`, `message_deletions`,
/// `group_invites`, `join_requests`, `favourites`.
package struct ChatsFeature: Sendable {
    let listChats: ListChats
    let readChat: ReadChat
    let openDirect: OpenDirectChat
    let updateState: UpdateChatState
    let sendMessage: SendMessage
    let readMessages: ReadMessages
    let recallMessage: RecallMessage
    let deleteForMe: DeleteForMe
    let forwardMessages: ForwardMessages
    let searchMessages: SearchMessages
    let keepFavourite: KeepFavourite
    let listFavourites: ListFavourites
    let dropFavourite: DropFavourite
    let createGroup: CreateGroup
    let readGroup: ReadGroup
    let updateGroup: UpdateGroup
    let setNickname: SetNickname
    let addMembers: AddMembers
    let removeMember: RemoveMember
    let setRole: SetRole
    let createInvite: CreateInvite
    let useInvite: UseInvite
    let joinRequests: DecideJoinRequests
    private let openChatOfFriends: OpenChatOfFriends

    package init(
        database: any Database, ids: IDGenerator, now: TimeSource, limiter: RateLimiter, hub: LiveHub, changes: ChangeLog,
        rules: ChatRules, people: People, uploads: Uploads, cards: Cards
    ) {
        let access = ChatAccess()
        let views = ChatViews(people: people)
        let log = ChatLog(ids: ids, now: now, hub: hub, uploads: uploads, cards: cards)
        let roster = GroupRoster(rules: rules, people: people, log: log, views: views, changes: changes, now: now)
        let opening = OpenDirectChat(database: database, people: people, ids: ids, now: now, views: views)
        let invitations = SendInvitations(rules: rules, people: people, log: log, opening: opening, now: now)
        let reading = ReadGroup(database: database, access: access, roster: roster)

        listChats = ListChats(database: database, views: views)
        readChat = ReadChat(database: database, access: access, views: views)
        openDirect = opening
        updateState = UpdateChatState(database: database, access: access, views: views, changes: changes)
        sendMessage = SendMessage(
            database: database, limiter: limiter, rules: rules, access: access, people: people,
            composer: MessageComposer(rules: rules, people: people, uploads: uploads, cards: cards), log: log)
        readMessages = ReadMessages(database: database, access: access)
        recallMessage = RecallMessage(database: database, rules: rules, access: access, log: log, now: now)
        deleteForMe = DeleteForMe(database: database, access: access, changes: changes)
        forwardMessages = ForwardMessages(
            database: database, rules: rules, limiter: limiter, access: access, people: people, log: log)
        searchMessages = SearchMessages(database: database, rules: rules, access: access)
        keepFavourite = KeepFavourite(database: database, access: access, people: people, uploads: uploads, ids: ids, now: now)
        listFavourites = ListFavourites(database: database)
        dropFavourite = DropFavourite(database: database, uploads: uploads)
        createGroup = CreateGroup(
            database: database, rules: rules, people: people, roster: roster, invitations: invitations, ids: ids, now: now)
        readGroup = reading
        updateGroup = UpdateGroup(database: database, access: access, roster: roster, uploads: uploads, reading: reading)
        setNickname = SetNickname(database: database, access: access)
        addMembers = AddMembers(
            database: database, rules: rules, access: access, people: people, roster: roster, invitations: invitations, now: now)
        removeMember = RemoveMember(database: database, access: access, roster: roster)
        setRole = SetRole(database: database, rules: rules, access: access, roster: roster, reading: reading)
        createInvite = CreateInvite(database: database, rules: rules, access: access, now: now)
        useInvite = UseInvite(database: database, rules: rules, people: people, roster: roster, now: now)
        joinRequests = DecideJoinRequests(database: database, access: access, people: people, roster: roster)
        openChatOfFriends = OpenChatOfFriends(database: database, opening: opening, roster: roster)
    }

    /// Opens the chat of two people who have just become friends.
    package func welcome(_ asker: AccountID, _ accepter: AccountID, greeting: String, event: EventID) async throws {
        try await openChatOfFriends(asker, accepter, greeting: greeting, event: event)
    }

    // MARK: What other features may ask

    /// Whether `viewer` may see an upload because they may read one of these entries of `message_media`.
    package static func maySeeMedia(_ entries: [Int64], viewer: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        try MediaStore().maySee(entries, viewer, in: transaction)
    }

    /// Whether `viewer` kept an upload as one of these favourites.
    package static func ownsFavourite(_ ids: [Int64], viewer: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        try FavouriteStore().isOwner(viewer, ofOneOf: ids, in: transaction)
    }

    /// Whether `viewer` may see the picture of one of these groups: its members, and whoever holds an invite sees it
    /// once they joined.
    package static func isInGroup(_ ids: [Int64], viewer: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        try ids.contains { try ChatStore().isMember(viewer, of: ID(rawValue: $0), in: transaction) }
    }

    /// Whether two people are in some group together.
    package static func shareAGroup(_ one: AccountID, _ other: AccountID, in transaction: any ReadTransaction) throws -> Bool {
        try ChatStore().shareAGroup(one, other, in: transaction)
    }
}
