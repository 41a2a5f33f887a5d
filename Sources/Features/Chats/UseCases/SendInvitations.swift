import API
import ChatsAPI
import Kernel
import Storage

/// Sends friends a card with which they can join a group that is too large to be pulled into.
struct SendInvitations: Sendable {
    let rules: ChatRules
    let people: People
    let log: ChatLog
    let opening: OpenDirectChat
    let now: TimeSource
    let invites = InviteStore()

    func send(to friends: [AccountID], _ group: ChatID, by caller: Caller, in transaction: any WriteTransaction) throws {
        guard !friends.isEmpty, let row = try log.chats.find(group, in: transaction) else { return }
        for friend in friends {
            let code = Secret.random(bytes: 16)
            let invite = InviteRow(
                chat: group, invitedBy: caller.account, invited: friend, expires: now().adding(rules.inviteLifetime))
            try invites.insert(hash: code.hash, invite, in: transaction)
            let chat = try opening.open(caller.account, friend, in: transaction)
            guard let direct = try log.chats.find(chat, in: transaction) else { continue }
            let card = GroupInvitationContent(chat: group, code: code.text, name: row.name ?? "", memberCount: row.memberCount)
            try log.append(ChatLog.Entry(sender: caller.account, content: .invitation(card)), to: direct, in: transaction)
        }
    }
}
