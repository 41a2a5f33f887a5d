import API
import AccountsAPI
import ChannelsAPI
import ChatsAPI
import ContactsAPI
import PagesAPI
import TeahouseClient

/// What a client keeps of its account: read once, and from then on only changed by what the live socket tells.
struct Mirror: Sendable, Equatable {
    /// Of a row of the chat list, what frames keep up to date.
    struct ChatLine: Sendable, Equatable {
        let peer: AccountID?
        var lastSeq: Int64
        var memberCount: Int
        var mine: ChatState

        init(_ chat: Chat) {
            peer = chat.peer?.id
            lastSeq = chat.lastSeq
            memberCount = chat.memberCount
            mine = chat.mine
        }
    }

    /// Of a Page that the account works on, what frames keep up to date.
    struct PageLine: Sendable, Equatable {
        let card: PageCard
        let about: String
        let role: PageRole?

        init(_ page: PageProfile) {
            card = page.card
            about = page.about
            role = page.role
        }
    }

    private let owner: AccountID
    private(set) var me: AccountCard
    private(set) var chats: [ChatID: ChatLine] = [:]
    private(set) var contacts: [AccountID: Contact] = [:]
    private(set) var requests: [FriendRequestID: FriendRequest] = [:]
    private(set) var tags: Set<Tag> = []
    private(set) var blocked: Set<AccountID> = []
    private(set) var pages: [PageID: PageLine] = [:]
    private(set) var follows: [PageID: Follow] = [:]
    private(set) var channels: ChannelsSettings

    /// Reads everything anew.
    init(_ client: TeahouseClient) async throws {
        me = try await client.me().card
        owner = me.id
        channels = try await client.channelsSettings()
        for chat in try await client.chats() { chats[chat.id] = ChatLine(chat) }
        for contact in try await client.contacts() { contacts[contact.card.id] = contact }
        for request in try await client.friendRequests() { requests[request.id] = request }
        tags = Set(try await client.tags())
        blocked = Set(try await client.blockedPeople().map(\.id))
        for page in try await client.myPages() { pages[page.card.id] = PageLine(page) }
        for followed in try await client.follows() { follows[followed.page.id] = followed.follow }
    }

    mutating func take(_ event: LiveEvent) {
        switch event {
        case .message(let message): take(message)
        case .groupSize(let size):
            chats[size.chat]?.memberCount = size.memberCount
            chats[size.chat]?.lastSeq = size.lastSeq
        case .change(let change, _): take(change)
        case .connected, .video, .videoProgress, .stateLost, .disconnected, .signedOut: break
        }
    }

    private mutating func take(_ message: Message) {
        // What a row that was read later has counted already.
        guard let line = chats[message.chat], message.seq > line.lastSeq else { return }
        chats[message.chat]?.lastSeq = message.seq
        switch message.content {
        case .notice(let notice): takeSize(notice, in: message.chat)
        case .recalled: break
        case .recall(let recall) where message.sender != owner && recall.seq > line.mine.floor:
            chats[message.chat]?.mine = line.mine.changed(unread: line.mine.unread - 1)
        case .recall: chats[message.chat]?.mine = line.mine.changed()
        case _ where message.sender == owner: chats[message.chat]?.mine = line.mine.changed()
        default:
            let isMentioned = message.mentionsAll == true || message.mentions?.contains(owner) == true
            chats[message.chat]?.mine = line.mine.changed(
                unread: min(line.mine.unread + 1, 100), mentionedAt: isMentioned ? message.seq : nil)
        }
    }

    private mutating func takeSize(_ notice: NoticeContent, in chat: ChatID) {
        switch notice.event {
        case .personRemoved: chats[chat]?.memberCount -= notice.people.count
        case .peopleAdded, .personJoined: chats[chat]?.memberCount += notice.people.count
        default: break
        }
    }

    private mutating func take(_ change: AccountChange) {
        switch change {
        case .profile(let profile): me = profile.card
        case .contact(let contact): set(contact, for: contact.card.id)
        case .contactRemoved(let account): set(nil, for: account)
        case .friendRequest(let request): requests[request.id] = request
        case .friendRequestEnded(let request): requests[request] = nil
        case .tags(let all): tags = Set(all)
        case .blocks(let people): blocked = Set(people.map(\.id))
        case .chat(let chat): chats[chat.id] = ChatLine(chat)
        case .chatRemoved(let chat): chats[chat] = nil
        case .chatState(let state): chats[state.chat]?.mine = state
        case .page(let page): pages[page.card.id] = PageLine(page)
        case .pageLeft(let page): pages[page] = nil
        case .follow(let followed): follows[followed.page.id] = followed.follow
        case .followEnded(let page): follows[page] = nil
        case .channelsSettings(let settings): channels = settings
        case .sessions, .messageDeleted, .joinRequests, .dotOut, .attachment, .unknown: break
        }
    }

    /// Only to friends can be written.
    private mutating func set(_ contact: Contact?, for account: AccountID) {
        contacts[account] = contact
        for (chat, line) in chats where line.peer == account { chats[chat]?.mine = line.mine.changed(maySend: contact != nil) }
    }
}

extension ChatState {
    /// After something has arrived in the chat or about it. What arrives brings a swept chat back.
    fileprivate func changed(unread: Int? = nil, mentionedAt: Int64? = nil, maySend: Bool? = nil) -> ChatState {
        ChatState(
            chat: chat, floor: floor, unread: unread ?? self.unread, mentionedAt: mentionedAt ?? self.mentionedAt, isPinned: isPinned,
            isMuted: isMuted, isMarkedUnread: isMarkedUnread, isHidden: maySend == nil ? false : isHidden, draft: draft,
            maySend: maySend ?? self.maySend)
    }
}
