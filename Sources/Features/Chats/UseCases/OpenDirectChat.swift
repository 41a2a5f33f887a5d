import API
import ChatsAPI
import Events
import Kernel
import Storage

/// Opens the chat of the caller with a friend; makes it the first time.
struct OpenDirectChat: Sendable {
    let database: any Database
    let people: People
    let ids: IDGenerator
    let now: TimeSource
    let views: ChatViews

    func callAsFunction(_ request: OpenDirectChatRequest, by caller: Caller) async throws -> Chat {
        guard request.account != caller.account else { throw Failure.notFound }
        return try await database.write { transaction in
            let chats = views.chats
            if let id = try chats.findDirect(caller.account, request.account, in: transaction),
                let seat = try chats.findSeat(id, of: caller.account, in: transaction)
            {
                return try views.chat(seat, in: transaction)
            }
            guard try people.mayWrite(caller.account, request.account, transaction) else { throw Failure.notFriends }
            let id = try open(caller.account, request.account, in: transaction)
            guard let seat = try chats.findSeat(id, of: caller.account, in: transaction) else { throw Failure.notFound }
            return try views.chat(seat, in: transaction)
        }
    }

    /// Finds the chat of two people, or makes it.
    func open(_ one: AccountID, _ other: AccountID, in transaction: any WriteTransaction) throws -> ChatID {
        if let id = try views.chats.findDirect(one, other, in: transaction) { return id }
        let id = ids.next(ChatID.self)
        try views.chats.insertDirect(id, one, other, at: now(), in: transaction)
        return id
    }
}
