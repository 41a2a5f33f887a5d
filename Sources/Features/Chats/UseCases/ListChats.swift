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
