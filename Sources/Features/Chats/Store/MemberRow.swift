import API
import ChatsAPI
import Storage

/// A row of `chat_members`.
struct MemberRow: Sendable {
    static let columns = """
        m.chat, m.account, m.role, m.nickname, m.joined_at, m.joined_seq, m.floor, m.is_pinned, m.is_muted, \
        m.is_marked_unread, m.hidden_at, m.draft
        """

    let chat: ChatID
    let account: AccountID
    let role: Role
    let nickname: String?
    let joinedAt: Timestamp
    /// The newest entry at the time of joining: what was said before is not for this member.
    let joinedSeq: Int64
    let floor: Int64
    let isPinned: Bool
    let isMuted: Bool
    let isMarkedUnread: Bool
    /// The newest entry when the chat was swept from the list; -1 if it was not.
    let hiddenAt: Int64
    let draft: String?

    /// - Parameter offset: the column at which the member begins.
    init(_ row: Row, offset: Int = 0) throws {
        chat = try row.get(offset)
        account = try row.get(offset + 1)
        role = Role(rawValue: try row.get(offset + 2)) ?? .unknown
        nickname = try row.find(offset + 3)
        joinedAt = try row.get(offset + 4)
        joinedSeq = try row.get(offset + 5)
        floor = try row.get(offset + 6)
        isPinned = try row.get(offset + 7)
        isMuted = try row.get(offset + 8)
        isMarkedUnread = try row.get(offset + 9)
        hiddenAt = try row.get(offset + 10)
        draft = try row.find(offset + 11)
    }

    var isAdmin: Bool { role == .owner || role == .admin }
}
