public import API
public import ChatsAPI
import Foundation

extension TeahouseClient {
    /// All chats, newest activity first.
    public func chats() async throws -> [Chat] { try await everything(ChatsAPI.list) }

    public func chat(_ chat: ChatID) async throws -> Chat { try await call(ChatsAPI.chat, ChatPath(chat: chat)) }

    /// Opens the chat with a friend; there is one for each two people.
    public func openChat(with account: AccountID) async throws -> Chat {
        try await call(ChatsAPI.openDirect, OpenDirectChatRequest(account: account), repeatable: true)
    }

    /// Pins, mutes, hides, marks unread, keeps a draft, or raises the floor of what was seen, for oneself alone.
    @discardableResult
    public func updateState(_ request: UpdateChatStateRequest) async throws -> ChatState {
        try await call(ChatsAPI.updateState, request)
    }

    /// Sends a message by an ordinary call; its `clientID` makes repeating it harmless. `LiveSession.send` is quicker.
    @discardableResult
    public func send(_ request: SendMessageRequest) async throws -> SentMessage {
        try await call(ChatsAPI.send, request, repeatable: true)
    }

    @discardableResult
    public func send(_ content: Draft, to chat: ChatID, quote: Int64? = nil) async throws -> SentMessage {
        try await send(SendMessageRequest(chat: chat, clientID: UUID().uuidString, content: content, quote: quote))
    }

    @discardableResult
    public func send(_ text: String, to chat: ChatID, quote: Int64? = nil) async throws -> SentMessage {
        try await send(.text(TextContent(text: text)), to: chat, quote: quote)
    }

    /// Reads a page of a chat's log.
    public func messages(_ request: ReadMessagesRequest) async throws -> Messages { try await call(ChatsAPI.messages, request) }

    /// Reads a chat's log after a number to its end.
    public func allMessages(of chat: ChatID, after seq: Int64 = 0) async throws -> [Message] {
        var messages: [Message] = []
        var page = try await self.messages(ReadMessagesRequest(chat: chat, after: seq, limit: 500))
        messages += page.messages
        while page.through < page.lastSeq {
            page = try await self.messages(ReadMessagesRequest(chat: chat, after: page.through, limit: 500))
            messages += page.messages
        }
        return messages
    }

    /// Takes an own message back within two minutes.
    public func recall(_ seq: Int64, in chat: ChatID) async throws {
        _ = try await call(ChatsAPI.recall, MessagePath(chat: chat, seq: seq), repeatable: true)
    }

    /// Deletes a message for oneself alone.
    public func deleteForMe(_ seq: Int64, in chat: ChatID) async throws {
        _ = try await call(ChatsAPI.deleteForMe, MessagePath(chat: chat, seq: seq))
    }

    /// Forwards messages one by one, or merged into one history.
    @discardableResult
    public func forward(_ request: ForwardRequest) async throws -> [SentMessage] {
        try await call(ChatsAPI.forward, request, repeatable: true).messages
    }

    public func search(_ request: SearchMessagesRequest) async throws -> FoundMessages { try await call(ChatsAPI.search, request) }

    /// What the caller has kept, newest first.
    public func favourites() async throws -> [Favourite] { try await everything(ChatsAPI.listFavourites) }

    /// Keeps a message; keeping it twice keeps it once.
    @discardableResult
    public func keep(_ seq: Int64, in chat: ChatID) async throws -> Favourite {
        try await call(ChatsAPI.keep, MessagePath(chat: chat, seq: seq), repeatable: true)
    }

    public func dropFavourite(_ favourite: FavouriteID) async throws {
        _ = try await call(ChatsAPI.dropFavourite, FavouritePath(favourite: favourite))
    }
}
