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

/// Lists who waits to be let in, lets them in, or does not; for the owner and admins.
struct DecideJoinRequests: Sendable {
    let database: any Database
    let access: ChatAccess
    let people: People
    let roster: GroupRoster

    func list(_ path: ChatPath, by caller: Caller) async throws -> JoinRequests {
        try await database.read { transaction in
            _ = try access.requireAdmin(path.chat, caller, in: transaction)
            let rows = try roster.invites.listRequests(to: path.chat, in: transaction)
            let cards = try people.cards(rows.flatMap { [$0.account, $0.invitedBy].compactMap { $0 } }, transaction)
            return JoinRequests(
                requests: rows.compactMap { row in
                    cards[row.account].map {
                        JoinRequest(person: $0, invitedBy: row.invitedBy.flatMap { cards[$0] }, greeting: row.greeting, askedAt: row.at)
                    }
                })
        }
    }

    func approve(_ path: MemberPath, by caller: Caller) async throws {
        try await database.write { transaction in
            _ = try access.requireAdmin(path.chat, caller, in: transaction)
            guard try roster.invites.removeRequest(of: path.account, to: path.chat, in: transaction) != nil else {
                if try roster.chats.isMember(path.account, of: path.chat, in: transaction) { return }
                throw Failure.notFound
            }
            try roster.add([path.account], to: path.chat, by: caller.account, event: .personJoined, in: transaction)
        }
    }

    func refuse(_ path: MemberPath, by caller: Caller) async throws {
        try await database.write { transaction in
            _ = try access.requireAdmin(path.chat, caller, in: transaction)
            guard try roster.invites.removeRequest(of: path.account, to: path.chat, in: transaction) != nil else { throw Failure.notFound }
        }
    }
}
