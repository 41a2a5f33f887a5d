import ChatsAPI
import Events
import Kernel
import Storage

/// Deletes a message for the caller alone; nobody else learns of it.
struct DeleteForMe: Sendable {
    let database: any Database
    let access: ChatAccess
    let changes: ChangeLog
    let messages = MessageStore()

    func callAsFunction(_ path: MessagePath, by caller: Caller) async throws {
        try await database.write { transaction in
            let seat = try access.requireSeat(path.chat, caller, in: transaction)
            guard path.seq > seat.member.joinedSeq, path.seq <= seat.chat.lastSeq else { throw Failure.notFound }
            try messages.delete(path.chat, path.seq, for: caller.account, in: transaction)
            try changes.tell(caller.account, ChatsAPI.messageDeleted, path, in: transaction)
        }
    }
}
