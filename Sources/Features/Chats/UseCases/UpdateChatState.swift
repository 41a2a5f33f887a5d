import ChatsAPI
import Events
import Kernel
import Storage

/// Changes what is private to the caller in a chat, and tells the caller's own devices and nobody else.
struct UpdateChatState: Sendable {
    let database: any Database
    let access: ChatAccess
    let views: ChatViews
    let changes: ChangeLog

    func callAsFunction(_ request: UpdateChatStateRequest, by caller: Caller) async throws -> ChatState {
        if let draft = request.draft, draft.count > 10_000 { throw Failure.tooLong }
        return try await database.write { transaction in
            let seat = try access.requireSeat(request.chat, caller, in: transaction)
            let (chat, member) = seat
            let floor = min(max(request.floor ?? member.floor, member.floor), chat.lastSeq)
            // Having looked at a chat takes the mark away that was set for looking at it later.
            let hasLooked = request.floor != nil
            let hiddenAt = request.isHidden.map { $0 ? chat.lastSeq : -1 } ?? member.hiddenAt
            try views.chats.updateState(
                member, floor: floor, isMarkedUnread: request.isMarkedUnread ?? (hasLooked ? false : member.isMarkedUnread),
                hiddenAt: hiddenAt, isPinned: request.isPinned ?? member.isPinned, isMuted: request.isMuted ?? member.isMuted,
                draft: request.draft.map { $0.isEmpty ? nil : $0 } ?? member.draft, in: transaction)
            let state = try views.state(try access.requireSeat(request.chat, caller, in: transaction), in: transaction)
            try changes.tell(caller.account, ChatsAPI.stateChanged, state, about: "chatState \(request.chat)", in: transaction)
            return state
        }
    }
}
