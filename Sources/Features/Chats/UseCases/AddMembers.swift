import API
import ChatsAPI
import Kernel
import Storage

/// Adds friends of the caller to a group. In a large group they are sent an invitation instead, and where the owner
/// wants to approve they wait.
struct AddMembers: Sendable {
    let database: any Database
    let rules: ChatRules
    let access: ChatAccess
    let people: People
    let roster: GroupRoster
    let invitations: SendInvitations
    let now: TimeSource

    func callAsFunction(_ request: AddMembersRequest, by caller: Caller) async throws -> AddedMembers {
        let wanted = Set(request.accounts)
        guard (1...rules.groupLimit).contains(wanted.count) else { throw Failure.groupFull }
        return try await database.write { transaction in
            let (chat, member) = try access.requireGroup(request.chat, caller, in: transaction)
            guard try people.friends(caller.account, Array(wanted), transaction) == wanted else { throw Failure.notFriends }
            let newcomers = try wanted.sorted().filter { account in
                try !roster.chats.isMember(account, of: chat.id, in: transaction)
                    && people.mayWrite(caller.account, account, transaction)
            }
            guard chat.memberCount + newcomers.count <= rules.groupLimit else { throw Failure.groupFull }
            if chat.joinsNeedApproval, !member.isAdmin {
                try ask(for: newcomers, chat.id, caller, in: transaction)
                return AddedMembers(added: [], invited: [], waiting: newcomers)
            }
            let room = max(0, rules.directAddLimit - chat.memberCount)
            let added = Array(newcomers.prefix(room)), invited = Array(newcomers.dropFirst(room))
            try roster.add(added, to: chat.id, by: caller.account, event: .peopleAdded, in: transaction)
            try invitations.send(to: invited, chat.id, by: caller, in: transaction)
            return AddedMembers(added: added, invited: invited, waiting: [])
        }
    }

    private func ask(for accounts: [AccountID], _ chat: ChatID, _ caller: Caller, in transaction: any WriteTransaction) throws {
        for account in accounts {
            try roster.invites.upsertRequest(
                of: account, to: chat, invitedBy: caller.account, greeting: "", at: now(), in: transaction)
        }
        if !accounts.isEmpty { try roster.tellWaiting(chat, in: transaction) }
    }
}
