import API
import ChatsAPI
import Kernel
import Storage

/// Takes a member out of a group: oneself always, others by the owner and admins, admins by the owner alone.
struct RemoveMember: Sendable {
    let database: any Database
    let access: ChatAccess
    let roster: GroupRoster

    func callAsFunction(_ path: MemberPath, by caller: Caller) async throws {
        try await database.write { transaction in
            let (chat, me) = try access.requireGroup(path.chat, caller, in: transaction)
            guard let (_, other) = try access.chats.findSeat(path.chat, of: path.account, in: transaction) else { throw Failure.notFound }
            let mayRemove = path.account == caller.account || me.role == .owner || (me.role == .admin && other.role == .member)
            guard mayRemove else { throw Failure.membersOnly }
            try roster.remove(path.account, from: chat, by: caller.account, in: transaction)
        }
    }
}
