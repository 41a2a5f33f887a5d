import ChatsAPI
import Kernel
import Storage

/// Searches one chat. Each call looks at a bounded stretch of the log and says where to go on, so that a question
/// costs the same in a chat of a hundred entries and of ten million.
struct SearchMessages: Sendable {
    let database: any Database
    let rules: ChatRules
    let access: ChatAccess
    let messages = MessageStore()

    func callAsFunction(_ request: SearchMessagesRequest, by caller: Caller) async throws -> FoundMessages {
        if let words = request.words, words.count > 200 {
            throw Failure.invalid("chats.search", "Please search for fewer words.", field: "words")
        }
        return try await database.read { transaction in
            let seat = try access.requireSeat(request.chat, caller, in: transaction)
            let top = min(max(request.before ?? .max, 1) - 1, seat.chat.lastSeq)
            let bottom = max(seat.member.joinedSeq + 1, top - rules.searchReach + 1)
            guard bottom <= top else { return FoundMessages(messages: [], next: nil) }
            let found = try messages.search(request, in: bottom...top, limit: 50, for: caller.account, transaction)
            let next = found.count == 50 ? found.last?.seq : bottom > seat.member.joinedSeq + 1 ? bottom : nil
            return FoundMessages(messages: found, next: next)
        }
    }
}
