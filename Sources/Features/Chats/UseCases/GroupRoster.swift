import API
import ChatsAPI
import Events
import Kernel
import Storage

/// Lets people into a group and out of it, and tells those whom it concerns. Who may ask for that is decided by the
/// use cases.
struct GroupRoster: Sendable {
    let rules: ChatRules
    let people: People
    let log: ChatLog
    let views: ChatViews
    let changes: ChangeLog
    let now: TimeSource
    let invites = InviteStore()
    var chats: ChatStore { views.chats }

    func named(_ accounts: [AccountID], _ transaction: any ReadTransaction) throws -> [NamedAccount] {
        let names = try people.names(accounts, transaction)
        return accounts.map { NamedAccount(id: $0, name: names[$0] ?? "") }
    }

    /// Adds people who may come in. Those who are members already are left as they are.
    func add(
        _ accounts: [AccountID], to chat: ChatID, by actor: AccountID?, event: NoticeEvent, in transaction: any WriteTransaction
    ) throws {
        let newcomers = try accounts.filter { try !chats.isMember($0, of: chat, in: transaction) }
        guard !newcomers.isEmpty, let row = try chats.find(chat, in: transaction) else { return }
        guard row.memberCount + newcomers.count <= rules.groupLimit else { throw Failure.groupFull }
        for account in newcomers {
            try chats.addMember(account, role: .member, to: chat, joinedSeq: row.lastSeq, at: now(), in: transaction)
            _ = try invites.removeRequest(of: account, to: chat, in: transaction)
        }
        let actorNamed = try actor.map { try named([$0], transaction) }?.first
        try log.note(event, by: actorNamed, people: try named(newcomers, transaction), in: row, transaction)
        for account in newcomers { try tellAdded(account, chat, in: transaction) }
    }

    func tellAdded(_ account: AccountID, _ chat: ChatID, in transaction: any WriteTransaction) throws {
        guard let seat = try chats.findSeat(chat, of: account, in: transaction) else { return }
        let chat = try views.chat(seat, in: transaction)
        // What was said is in the chat's own log, where it can be recalled.
        try changes.tell(account, ChatsAPI.chatAdded, chat, kept: chat.withoutLast, in: transaction)
    }

    /// Takes a member out; a group whose owner leaves passes to its oldest admin, or else its oldest member.
    func remove(_ account: AccountID, from chat: ChatRow, by actor: AccountID, in transaction: any WriteTransaction) throws {
        let members = try chats.listMembers(of: chat.id, in: transaction)
        try chats.removeMember(account, from: chat.id, in: transaction)
        try changes.tell(account, ChatsAPI.chatRemoved, ChatPath(chat: chat.id), in: transaction)
        let rest = members.filter { $0.account != account }
        var leaders = rest.filter(\.isAdmin).map(\.account)
        let person = try named([account], transaction)
        if chat.owner == account, let heir = rest.first(where: \.isAdmin) ?? rest.first {
            try chats.setRole(.owner, of: heir.account, in: chat.id, transaction)
            leaders = Array(Set(leaders + [heir.account]))
            try log.note(.ownerChanged, by: person.first, people: try named([heir.account], transaction), in: chat, transaction)
        }
        if account == actor {
            let notice = try log.note(
                .personLeft, by: person.first, people: person, audience: leaders.sorted(), in: chat, transaction)
            try tellSize(after: notice, to: rest.map(\.account), in: transaction)
        } else {
            let actorNamed = try named([actor], transaction).first
            try log.note(.personRemoved, by: actorNamed, people: person, in: chat, transaction)
        }
    }

    /// Tells those whom no notice tells how many they are now; who is away reads it with the chat.
    private func tellSize(after notice: Message, to members: [AccountID], in transaction: any WriteTransaction) throws {
        let size = GroupSize(chat: notice.chat, memberCount: members.count, lastSeq: notice.seq)
        let frame = try EncodedFrame(ChatsAPI.groupSize, size)
        let hub = log.hub
        transaction.afterCommit { hub.deliver(frame, to: members) }
    }

    /// Tells the owner and the admins that somebody waits.
    func tellWaiting(_ chat: ChatID, in transaction: any WriteTransaction) throws {
        for member in try chats.listMembers(of: chat, in: transaction) where member.isAdmin {
            try changes.tell(member.account, ChatsAPI.joinRequested, ChatPath(chat: chat), in: transaction)
        }
    }
}

extension Chat {
    /// The same row without its newest entry.
    fileprivate var withoutLast: Chat {
        Chat(
            id: id, kind: kind, name: name, avatar: avatar, peer: peer, memberCount: memberCount, faces: faces, lastSeq: lastSeq, last: nil,
            activeAt: activeAt, mine: mine)
    }
}
