import API
import AccountsAPI
import AttachmentsAPI
@testable import Chats
import ChatsAPI
import Events
import Foundation
import Kernel
import Storage
import Synchronization
import TestSupport

/// A small world of people who can chat: a real store, a clock that the test moves, friendships that the test sets,
/// sockets that note what they were sent.
final class ChatWorld: Sendable {
    let database: any Database
    let chats: ChatsFeature
    let hub: LiveHub
    let media: FakeMedia
    let people: FakePeople
    let cards = FakeCards()
    let clock = TestClock()

    init(_ database: any Database, rules: ChatRules = .roomy) {
        self.database = database
        let hub = LiveHub(), people = FakePeople(), media = FakeMedia()
        let now = TimeSource { [clock] in clock.now }
        self.hub = hub
        self.people = people
        self.media = media
        chats = ChatsFeature(
            database: database, ids: IDGenerator(now: now), now: now, limiter: RateLimiter(), hub: hub,
            changes: ChangeLog(hub: hub, now: now), rules: rules, people: people.port, uploads: media.port,
            cards: cards.port)
    }

    /// Somebody with a name; everybody knows everybody's card.
    func person(_ name: String) -> Caller { people.add(name) }

    /// Makes two people friends and opens their chat.
    func direct(_ one: Caller, _ other: Caller) async throws -> ChatID {
        people.befriend(one, other)
        return try await chats.openDirect(OpenDirectChatRequest(account: other.account), by: one).id
    }

    func group(_ owner: Caller, _ members: [Caller], name: String? = "Tea") async throws -> ChatID {
        for member in members { people.befriend(owner, member) }
        return try await chats.createGroup(
            CreateGroupRequest(name: name, members: members.map(\.account)), by: owner
        ).chat.id
    }

    @discardableResult
    func say(_ text: String, in chat: ChatID, by sender: Caller, as clientID: String = UUID().uuidString) async throws -> SentMessage {
        try await chats.sendMessage(
            SendMessageRequest(chat: chat, clientID: clientID, content: .text(TextContent(text: text))), by: sender)
    }

    func log(of chat: ChatID, for reader: Caller, after: Int64 = 0, limit: Int = 500) async throws -> [Message] {
        try await chats.readMessages(ReadMessagesRequest(chat: chat, after: after, limit: limit), by: reader).messages
    }

    func texts(of chat: ChatID, for reader: Caller) async throws -> [String] {
        try await log(of: chat, for: reader).compactMap { if case .text(let text) = $0.content { text.text } else { nil } }
    }
}

/// Runs a test in a new world on one engine.
func inWorld(on engine: Engine, rules: ChatRules = .roomy, _ body: (ChatWorld) async throws -> Void) async throws {
    let migrations = ChangeLog.migrations + ChatsFeature.migrations
    try await withDatabase(on: engine, migrations: migrations) { try await body(ChatWorld($0, rules: rules)) }
}

extension ChatRules {
    /// The usual rules without a limit on how fast one may write.
    static var roomy: ChatRules {
        var rules = ChatRules()
        rules.sendRule = RateRule("chats.send", burst: 1_000_000, per: .microseconds(1))
        return rules
    }
}

/// A clock that stands still until the test moves it.
final class TestClock: Sendable {
    private let time = Mutex(Timestamp(milliseconds: 1_790_000_000_000))
    var now: Timestamp { time.withLock { $0 } }
    func pass(_ duration: Duration) { time.withLock { $0 = $0.adding(duration) } }
}
