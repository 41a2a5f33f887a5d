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

/// Appoints and dismisses admins, or hands the group over; for the owner.
struct SetRole: Sendable {
    let database: any Database
    let rules: ChatRules
    let access: ChatAccess
    let roster: GroupRoster
    let reading: ReadGroup

    func callAsFunction(_ request: SetRoleRequest, by caller: Caller) async throws -> Group {
        try await database.write { transaction in
            let (chat, _) = try access.requireOwner(request.chat, caller, in: transaction)
            let members = try roster.chats.listMembers(of: chat.id, in: transaction)
            guard request.account != caller.account, let other = members.first(where: { $0.account == request.account }) else {
                throw Failure.notFound
            }
            if request.role != other.role {
                if request.role == .admin, members.count(where: { $0.role == .admin }) >= rules.adminLimit { throw Failure.adminsFull }
                try set(request.role, other, in: chat, by: caller, transaction)
            }
            return try reading.view(try access.requireGroup(request.chat, caller, in: transaction), in: transaction)
        }
    }

    private func set(
        _ role: Role, _ other: MemberRow, in chat: ChatRow, by caller: Caller, _ transaction: any WriteTransaction
    ) throws {
        let event: NoticeEvent
        switch role {
        case .owner: event = .ownerChanged
        case .admin: event = .adminsAdded
        case .member: event = .adminsRemoved
        case .unknown: throw Failure.invalid("chats.role", "There is no such role.", field: "role")
        }
        if role == .owner { try roster.chats.setRole(.member, of: caller.account, in: chat.id, transaction) }
        try roster.chats.setRole(role, of: other.account, in: chat.id, transaction)
        let me = try roster.named([caller.account], transaction).first
        try roster.log.note(event, by: me, people: try roster.named([other.account], transaction), in: chat, transaction)
    }
}
