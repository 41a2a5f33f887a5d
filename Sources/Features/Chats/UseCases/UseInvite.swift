import API
import ChatsAPI
import Kernel
import Storage

/// Shows which group an invite leads to, or lets its holder in.
struct UseInvite: Sendable {
    let database: any Database
    let rules: ChatRules
    let people: People
    let roster: GroupRoster
    let now: TimeSource

    func view(_ path: InvitePath, by caller: Caller) async throws -> GroupPreview {
        try await database.read { transaction in
            let (chat, _) = try open(path.code, caller, in: transaction)
            let faces = try roster.chats.listFaces(of: [chat.id], in: transaction)[chat.id] ?? []
            let cards = try people.cards(faces, transaction)
            return GroupPreview(
                chat: chat.id, name: chat.name ?? "", avatar: chat.avatar, faces: faces.compactMap { cards[$0] },
                memberCount: chat.memberCount, needsApproval: chat.joinsNeedApproval,
                isMember: try roster.chats.isMember(caller.account, of: chat.id, in: transaction))
        }
    }

    func join(_ request: JoinGroupRequest, by caller: Caller) async throws -> JoinedGroup {
        let greeting = PlainText.clean(request.greeting ?? "", limit: 100) ?? ""
        return try await database.write { transaction in
            let (chat, invite) = try open(request.code, caller, in: transaction)
            if let seat = try roster.chats.findSeat(chat.id, of: caller.account, in: transaction) {
                return JoinedGroup(chat: try roster.views.chat(seat, in: transaction), isWaiting: false)
            }
            let isFull = invite.invited == nil && chat.memberCount >= rules.inviteLimit
            guard !isFull else { throw Failure.inviteOver }
            if chat.joinsNeedApproval {
                try roster.invites.upsertRequest(
                    of: caller.account, to: chat.id, invitedBy: invite.invitedBy, greeting: greeting, at: now(), in: transaction)
                try roster.tellWaiting(chat.id, in: transaction)
                return JoinedGroup(chat: nil, isWaiting: true)
            }
            try roster.add([caller.account], to: chat.id, by: invite.invitedBy, event: .personJoined, in: transaction)
            let seat = try roster.chats.findSeat(chat.id, of: caller.account, in: transaction)
            return JoinedGroup(chat: try seat.map { try roster.views.chat($0, in: transaction) }, isWaiting: false)
        }
    }

    /// An invite that is over, or for somebody else, does not say which group it was for.
    private func open(_ code: String, _ caller: Caller, in transaction: any ReadTransaction) throws -> (ChatRow, InviteRow) {
        guard let invite = try roster.invites.find(hash: Secret(text: code).hash, in: transaction), invite.expires > now(),
            invite.invited == nil || invite.invited == caller.account,
            try roster.chats.isMember(invite.invitedBy, of: invite.chat, in: transaction),
            let chat = try roster.chats.find(invite.chat, in: transaction)
        else { throw Failure.inviteOver }
        return (chat, invite)
    }
}
