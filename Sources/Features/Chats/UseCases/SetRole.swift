import API
import ChatsAPI
import Kernel
import Storage

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
