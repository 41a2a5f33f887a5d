import API
import ChatsAPI
import Storage

/// A row of `chats`.
struct ChatRow: Sendable {
    static let columns = """
        c.id, c.kind, c.name, c.avatar, c.announcement, c.joins_need_approval, c.owner, c.pair_low, c.pair_high, \
        c.last_seq, c.active_at, c.member_count, c.members_version
        """
    static let width = 13

    let id: ChatID
    let kind: ChatKind
    let name: String?
    let avatar: String?
    let announcement: String?
    let joinsNeedApproval: Bool
    let owner: AccountID?
    let pair: [AccountID]
    let lastSeq: Int64
    let activeAt: Timestamp
    let memberCount: Int
    let membersVersion: Int64

    init(_ row: Row) throws {
        id = try row.get(0)
        kind = ChatKind(rawValue: try row.get(1)) ?? .unknown
        name = try row.find(2)
        avatar = try row.find(3)
        announcement = try row.find(4)
        joinsNeedApproval = try row.get(5)
        owner = try row.find(6)
        pair = try [row.find(7, AccountID.self), row.find(8, AccountID.self)].compactMap { $0 }
        lastSeq = try row.get(9)
        activeAt = try row.get(10)
        memberCount = try row.get(11)
        membersVersion = try row.get(12)
    }

    /// The other person of a direct chat.
    func peer(of account: AccountID) -> AccountID? { pair.first { $0 != account } }
}
