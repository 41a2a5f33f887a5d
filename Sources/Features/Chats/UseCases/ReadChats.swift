import API
import ChatsAPI
import Kernel
import Storage

/// Lists the caller's chats in pages, newest activity first.
struct ListChats: Sendable {
    let database: any Database
    let views: ChatViews

    func callAsFunction(_ request: PageRequest, by caller: Caller) async throws -> Page<Chat> {
        let limit = min(max(request.limit ?? 50, 1), 200)
        let place = try request.cursor.map(ChatCursor.init)
        return try await database.read { transaction in
            let seats = try views.chats.listSeats(
                of: caller.account, before: place.map { ($0.activeAt, $0.chat) }, limit: limit + 1, in: transaction)
            let page = Array(seats.prefix(limit))
            let next = seats.count > limit ? page.last.map { ChatCursor(activeAt: $0.chat.activeAt, chat: $0.chat.id).text } : nil
            return Page(items: try views.list(page, in: transaction), next: next)
        }
    }
}

/// The place of a row in the chat list.
struct ChatCursor: Sendable {
    let activeAt: Timestamp
    let chat: ChatID

    init(activeAt: Timestamp, chat: ChatID) {
        self.activeAt = activeAt
        self.chat = chat
    }

    init(_ text: String) throws {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let time = Int64(parts[0]), let chat = ChatID(String(parts[1])) else {
            throw Failure.invalid("bad_cursor", "This page of the list cannot be found. Please start again.", field: "cursor")
        }
        activeAt = Timestamp(milliseconds: time)
        self.chat = chat
    }

    var text: String { "\(activeAt.milliseconds)-\(chat)" }
}

/// Reads one chat of the caller.
struct ReadChat: Sendable {
    let database: any Database
    let access: ChatAccess
    let views: ChatViews

    func callAsFunction(_ request: ChatPath, by caller: Caller) async throws -> Chat {
        try await database.read { transaction in
            try views.chat(try access.requireSeat(request.chat, caller, in: transaction), in: transaction)
        }
    }
}
