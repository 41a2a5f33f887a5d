import API
import Accounts
import Chats
import Contacts
import Events
import Jobs
import Kernel
import Storage
import Web

/// All features of the house, each given what it needs of the others.
struct Features: Sendable {
    let accounts: AccountsFeature
    let contacts: ContactsFeature
    let chats: ChatsFeature

    init(_ ground: Ground, _ settings: ServerSettings) throws {
        let hub = ground.hub
        let accounts = AccountsFeature(
            database: ground.database, ids: ground.ids, now: ground.now, limiter: ground.limiter, changes: ground.changes,
            avatars: AvatarPort { _, _, _ in throw Failure.notFound }, closeSockets: { hub.close(session: $0) },
            version: TeahouseServer.version, log: ground.logger)
        let contacts = ContactsFeature(
            database: ground.database, ids: ground.ids, now: ground.now, limiter: ground.limiter, outbox: ground.outbox,
            changes: ground.changes, accounts: accounts, groups: SharedGroupsPort(shareAGroup: ChatsFeature.shareAGroup))
        let people = People(
            cards: { try accounts.cards(for: $0, in: $1) },
            mayWrite: { try contacts.standing(of: $0, to: $1, in: $2) == .friends },
            friends: { try contacts.ownFriends(of: $0, among: $1, in: $2) })
        chats = ChatsFeature(
            database: ground.database, ids: ground.ids, now: ground.now, limiter: ground.limiter, hub: hub,
            changes: ground.changes, rules: Self.chatRules(settings), people: people,
            media: Media(load: { _, _, _, _ in throw Failure.notFound }, grant: { _, _, _ in }, revoke: { _, _, _ in }))
        self.accounts = accounts
        self.contacts = contacts
    }

    private static func chatRules(_ settings: ServerSettings) -> ChatRules {
        var rules = ChatRules()
        rules.sendRule = RateRule(
            "chats.send", burst: settings.messagesBurst, per: .microseconds(1_000_000 / settings.messagesPerSecond))
        return rules
    }

    static let migrations: [Migration] =
        Outbox.migrations + ChangeLog.migrations + JobQueue.migrations + AccountsFeature.migrations + ContactsFeature.migrations
        + ChatsFeature.migrations

    var subscriptions: [Subscription] {
        [
            Subscription("chats.open-chat-of-friends", to: FriendshipBegan.self) { [chats] event, id in
                if event.isSilentReturn { return }
                try await chats.welcome(event.asker, event.accepter, greeting: event.greeting, event: id)
            }
        ]
    }

    var jobHandlers: [JobHandler] { [] }

    func addRoutes(to routes: Routes) {
        accounts.addRoutes(to: routes)
        contacts.addRoutes(to: routes)
        chats.addRoutes(to: routes)
    }
}
