import API
import ChatsAPI
import Kernel
import Storage

/// Makes a link or QR code into a group, good for seven days.
struct CreateInvite: Sendable {
    let database: any Database
    let rules: ChatRules
    let access: ChatAccess
    let now: TimeSource
    let invites = InviteStore()

    func callAsFunction(_ path: ChatPath, by caller: Caller, origin: String) async throws -> GroupInvite {
        let code = Secret.random(bytes: 16)
        let expires = now().adding(rules.inviteLifetime)
        try await database.write { transaction in
            let (chat, member) = try access.requireGroup(path.chat, caller, in: transaction)
            guard !chat.joinsNeedApproval || member.isAdmin else { throw Failure.membersOnly }
            try invites.deleteExpired(at: now(), in: transaction)
            let invite = InviteRow(chat: path.chat, invitedBy: caller.account, invited: nil, expires: expires)
            try invites.insert(hash: code.hash, invite, in: transaction)
        }
        return GroupInvite(code: code.text, link: "\(origin)/join/\(code.text)", expires: expires)
    }
}
