import ChatsAPI
import Kernel
import Storage

/// Reads a group as a member sees it.
struct ReadGroup: Sendable {
    let database: any Database
    let access: ChatAccess
    let roster: GroupRoster

    func callAsFunction(_ path: ChatPath, by caller: Caller) async throws -> Group {
        try await database.read { transaction in
            try view(try access.requireGroup(path.chat, caller, in: transaction), in: transaction)
        }
    }

    func view(_ seat: ChatStore.Seat, in transaction: any ReadTransaction) throws -> Group {
        let waiting = seat.member.isAdmin ? try roster.invites.countRequests(to: seat.chat.id, in: transaction) : nil
        return try roster.views.group(seat, waiting: waiting, in: transaction)
    }
}
