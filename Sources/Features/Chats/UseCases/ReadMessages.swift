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
            let (first, last) = (seat.member.joinedSeq + 1, seat.chat.lastSeq)
            let range: ClosedRange<Int64>
            if let after = request.after {
                // Not asked for more than there is, the sum cannot overflow.
                let from = max(min(max(after, 0), last) + 1, first)
                range = from...max(from, min(last, from + Int64(limit) - 1))
            } else {
                let through = min(request.before.map { max($0, 1) - 1 } ?? last, last)
                range = min(max(first, through - Int64(limit) + 1), max(through, 1))...max(through, 1)
            }
            let found = range.lowerBound > last ? [] : try messages.list(
                max(range.lowerBound, first)...max(range.upperBound, first), of: request.chat, newestFirst: false, limit: limit,
                for: caller.account, in: transaction)
            return Messages(
                messages: found.filter { MessageRow.isVisible($0, to: caller.account) }, lastSeq: last, from: range.lowerBound,
                through: min(range.upperBound, last))
        }
    }
}
