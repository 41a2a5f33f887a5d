import API
import AccountsAPI
import ChatsAPI
import Kernel
import Storage

/// Turns rows into what one member sees: loads what all of them need together, applies who may see what, and
/// builds the wire values.
struct ChatViews: Sendable {
    let people: People
    let chats = ChatStore()
    let messages = MessageStore()

    func chat(_ seat: ChatStore.Seat, in transaction: any ReadTransaction) throws -> Chat {
        guard let view = try list([seat], in: transaction).first else { throw Failure.notFound }
        return view
    }

    func list(_ seats: [ChatStore.Seat], in transaction: any ReadTransaction) throws -> [Chat] {
        guard let reader = seats.first?.member.account else { return [] }
        let peers = seats.compactMap { $0.chat.peer(of: reader) }
        let unnamed = seats.filter { $0.chat.kind == .group && $0.chat.avatar == nil }.map(\.chat.id)
        let faces = try chats.listFaces(of: unnamed, in: transaction)
        let cards = try people.cards(Array(Set(peers + faces.values.joined())), transaction)
        let friends = try people.friends(reader, peers, transaction)
        let newest = try messages.listLast(of: seats, in: transaction)
        let unread = try messages.listUnread(of: seats, in: transaction)
        return seats.map { seat in
            let peer = seat.chat.peer(of: reader)
            return Chat(
                id: seat.chat.id, kind: seat.chat.kind, name: seat.chat.kind == .group ? seat.chat.name ?? "" : nil,
                avatar: seat.chat.avatar, peer: peer.flatMap { cards[$0] }, memberCount: seat.chat.memberCount,
                faces: (faces[seat.chat.id] ?? []).compactMap { cards[$0] }, lastSeq: seat.chat.lastSeq,
                last: newest[seat.chat.id], activeAt: seat.chat.activeAt,
                mine: state(seat, unread[seat.chat.id], maySend: peer.map(friends.contains) ?? true))
        }
    }

    private func state(_ seat: ChatStore.Seat, _ unread: MessageStore.Unread?, maySend: Bool) -> ChatState {
        let member = seat.member
        return ChatState(
            chat: member.chat, floor: member.floor, unread: unread?.count ?? 0, mentionedAt: unread?.mentionedAt, isPinned: member.isPinned, isMuted: member.isMuted, isMarkedUnread: member.isMarkedUnread,
            isHidden: member.hiddenAt >= seat.chat.lastSeq, draft: member.draft, maySend: maySend)
    }

    func state(_ seat: ChatStore.Seat, in transaction: any ReadTransaction) throws -> ChatState {
        let peer = seat.chat.peer(of: seat.member.account)
        let friends = try people.friends(seat.member.account, [peer].compactMap { $0 }, transaction)
        let unread = try messages.listUnread(of: [seat], in: transaction)
        return state(seat, unread[seat.chat.id], maySend: peer.map(friends.contains) ?? true)
    }

    func group(_ seat: ChatStore.Seat, waiting: Int?, in transaction: any ReadTransaction) throws -> Group {
        let members = try chats.listMembers(of: seat.chat.id, in: transaction)
        let cards = try people.cards(members.map(\.account), transaction)
        return Group(
            chat: try chat(seat, in: transaction), announcement: seat.chat.announcement,
            joinsNeedApproval: seat.chat.joinsNeedApproval, owner: seat.chat.owner ?? seat.member.account,
            members: members.compactMap { member in
                cards[member.account].map {
                    Member(card: $0, role: member.role, nickname: member.nickname, joinedAt: member.joinedAt)
                }
            },
            waiting: waiting)
    }
}
