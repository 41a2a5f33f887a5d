import API
import ChatsAPI
import Kernel
import Storage

/// Who may do what in a chat. Whoever is not a member is told that there is nothing.
struct ChatAccess: Sendable {
    let chats = ChatStore()

    func requireSeat(_ chat: ChatID, _ caller: Caller, in transaction: any ReadTransaction) throws -> ChatStore.Seat {
        guard let seat = try chats.findSeat(chat, of: caller.account, in: transaction) else { throw Failure.notFound }
        return seat
    }

    func requireGroup(_ chat: ChatID, _ caller: Caller, in transaction: any ReadTransaction) throws -> ChatStore.Seat {
        let seat = try requireSeat(chat, caller, in: transaction)
        guard seat.chat.kind == .group else { throw Failure.notFound }
        return seat
    }

    func requireAdmin(_ chat: ChatID, _ caller: Caller, in transaction: any ReadTransaction) throws -> ChatStore.Seat {
        let seat = try requireGroup(chat, caller, in: transaction)
        guard seat.member.isAdmin else { throw Failure.membersOnly }
        return seat
    }

    func requireOwner(_ chat: ChatID, _ caller: Caller, in transaction: any ReadTransaction) throws -> ChatStore.Seat {
        let seat = try requireGroup(chat, caller, in: transaction)
        guard seat.member.role == .owner else { throw Failure.ownerOnly }
        return seat
    }

    /// A message that the caller may read.
    func requireMessage(_ path: MessagePath, _ caller: Caller, in transaction: any ReadTransaction) throws -> (ChatStore.Seat, Message) {
        let seat = try requireSeat(path.chat, caller, in: transaction)
        let range = seat.member.joinedSeq + 1
        guard path.seq >= range,
            let message = try MessageStore().list(
                path.seq...path.seq, of: path.chat, newestFirst: false, limit: 1, for: caller.account, in: transaction
            ).first, MessageRow.isVisible(message, to: caller.account)
        else { throw Failure.notFound }
        return (seat, message)
    }
}
