import ChatsAPI
import Kernel
import Storage

/// Reads a page of a chat's log: what came after a number, or before it, or the newest.
struct ReadMessages: Sendable {
    let database: any Database
    let access: ChatAccess
    let messages = MessageStore()

    func callAsFunction(_ request: ReadMessagesRequest, by caller: Caller) async throws -> Messages {
        let limit = min(max(request.limit ?? 50, 1), 500)
        return try await database.read { transaction in
            let seat = try access.requireSeat(request.chat, caller, in: transaction)
            let (from, through) = stretch(of: request, seat, limit: limit)
            let last = seat.chat.lastSeq
            guard from <= through else { return Messages(messages: [], lastSeq: last, from: from, through: from - 1) }
            let found = try messages.list(
                from...through, of: request.chat, newestFirst: false, limit: limit, for: caller.account, in: transaction)
            return Messages(
                messages: found.filter { MessageRow.isVisible($0, to: caller.account) }, lastSeq: last, from: from, through: through)
        }
    }

    /// The numbers that a page speaks for; there is nothing for it to say if the first is above the last.
    private func stretch(of request: ReadMessagesRequest, _ seat: ChatStore.Seat, limit: Int) -> (from: Int64, through: Int64) {
        let (first, last) = (seat.member.joinedSeq + 1, seat.chat.lastSeq)
        if let after = request.after {
            // Not asked for more than there is, the sum cannot overflow.
            let from = max(min(max(after, 0), last) + 1, first)
            return (from, min(last, from + Int64(limit) - 1))
        }
        let through = min(request.before.map { max($0, 1) - 1 } ?? last, last)
        return (max(first, through - Int64(limit) + 1), through)
    }
}
