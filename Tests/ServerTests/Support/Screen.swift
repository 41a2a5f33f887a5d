import API
import AccountsAPI
import ChatsAPI
import ContactsAPI
import TeahouseClient

/// What a client shows of its account: once read from the server, then changed by what the live socket tells, and by
/// nothing else.
struct Screen: Equatable {
    var name = ""
    var contacts: [AccountID: Contact] = [:]
    var requests: Set<FriendRequestID> = []
    var tags: Set<Tag> = []
    var blocked: Set<AccountID> = []
    var chats: [ChatID: Row] = [:]

    struct Row: Equatable {
        var name: String?
        var lastSeq: Int64
        var isPinned: Bool
        var isMuted: Bool
        var isMarkedUnread: Bool
        var draft: String?
        var floor: Int64
        /// By number, the kind of each entry and what it says.
        var entries: [Int64: String]
    }

    /// Reads everything anew.
    init(of client: TeahouseClient) async throws {
        name = try await client.me().card.name
        contacts = Dictionary(try await client.contacts().map { ($0.card.id, $0) }, uniquingKeysWith: { $1 })
        requests = Set(try await client.friendRequests().map(\.id))
        tags = Set(try await client.tags())
        blocked = Set(try await client.blockedPeople().map(\.id))
        for chat in try await client.chats() {
            var row = Row(chat)
            for message in try await client.allMessages(of: chat.id) { row.entries[message.seq] = message.gist }
            chats[chat.id] = row
        }
    }

    mutating func apply(_ event: LiveEvent) {
        switch event {
        case .message(let message): apply(message)
        case .change(let change, _): apply(change)
        case .connected, .disconnected, .signedOut, .stateLost: break
        }
    }

    private mutating func apply(_ message: Message) {
        var row = chats[message.chat] ?? Row(message.chat)
        row.lastSeq = max(row.lastSeq, message.seq)
        row.entries[message.seq] = message.gist
        if case .recall(let recall) = message.content, row.entries[recall.seq] != nil { row.entries[recall.seq] = "recalled" }
        if let name = message.newName { row.name = name }
        chats[message.chat] = row
    }

    private mutating func apply(_ change: AccountChange) {
        switch change {
        case .profile(let me): name = me.card.name
        case .contact(let contact): contacts[contact.card.id] = contact
        case .contactRemoved(let account): contacts[account] = nil
        case .friendRequest(let request): requests.insert(request.id)
        case .friendRequestEnded(let request): requests.remove(request)
        case .tags(let tags): self.tags = Set(tags)
        case .blocks(let people): blocked = Set(people.map(\.id))
        case .chat(let chat):
            let entries = chats[chat.id]?.entries ?? [:], last = chats[chat.id]?.lastSeq ?? 0
            var row = Row(chat)
            row.entries = entries
            row.lastSeq = max(row.lastSeq, last)
            chats[chat.id] = row
        case .chatRemoved(let chat): chats[chat] = nil
        case .chatState(let state): chats[state.chat]?.take(state)
        case .messageDeleted(let path): chats[path.chat]?.entries[path.seq] = nil
        case .sessions, .joinRequests, .attachment, .unknown: break
        }
    }
}

extension Screen.Row {
    init(_ chat: Chat) {
        self.init(
            name: chat.name, lastSeq: chat.lastSeq, isPinned: false, isMuted: false, isMarkedUnread: false, draft: nil, floor: 0,
            entries: [:])
        take(chat.mine)
    }

    /// A chat of which only an entry is known so far.
    init(_ chat: ChatID) {
        self.init(name: nil, lastSeq: 0, isPinned: false, isMuted: false, isMarkedUnread: false, draft: nil, floor: 0, entries: [:])
    }

    mutating func take(_ state: ChatState) {
        (isPinned, isMuted, isMarkedUnread) = (state.isPinned, state.isMuted, state.isMarkedUnread)
        (draft, floor) = (state.draft, state.floor)
    }
}

extension Message {
    /// Enough of an entry to tell it from another.
    var gist: String { text ?? content.content.kind }
}
