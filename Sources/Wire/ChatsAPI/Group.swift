public import API
public import AccountsAPI

/// A group with what its members may know of it.
public struct Group: Codable, Sendable {
    public let chat: Chat
    public let announcement: String?
    public let joinsNeedApproval: Bool
    public let owner: AccountID
    public let members: [Member]
    /// How many people wait for approval; for the owner and admins.
    public let waiting: Int?

    public init(chat: Chat, announcement: String?, joinsNeedApproval: Bool, owner: AccountID, members: [Member], waiting: Int?) {
        self.chat = chat
        self.announcement = announcement
        self.joinsNeedApproval = joinsNeedApproval
        self.owner = owner
        self.members = members
        self.waiting = waiting
    }
}

/// How many people are in a group, after an entry of its log that is not for everybody.
public struct GroupSize: Codable, Sendable, Hashable {
    public let chat: ChatID
    public let memberCount: Int
    /// The number of that entry.
    public let lastSeq: Int64

    public init(chat: ChatID, memberCount: Int, lastSeq: Int64) {
        self.chat = chat
        self.memberCount = memberCount
        self.lastSeq = lastSeq
    }
}

public struct Member: Codable, Sendable {
    public let card: AccountCard
    public let role: Role
    /// The name they use in this group.
    public let nickname: String?
    public let joinedAt: Timestamp

    public init(card: AccountCard, role: Role, nickname: String?, joinedAt: Timestamp) {
        self.card = card
        self.role = role
        self.nickname = nickname
        self.joinedAt = joinedAt
    }
}

public enum Role: String, OpenEnum {
    case owner, admin, member, unknown
}

public struct CreateGroupRequest: Codable, Sendable {
    public var name: String?
    /// Friends; up to 40 are added at once, the others are sent an invitation.
    public var members: [AccountID]
    /// 1 to 64 characters of the client's choice, which make repeating the call harmless.
    public var clientID: String?

    public init(name: String? = nil, members: [AccountID], clientID: String? = nil) {
        self.name = name
        self.members = members
        self.clientID = clientID
    }
}

/// Changes what is present. Everyone may rename; the rest is for the owner and admins.
public struct UpdateGroupRequest: Codable, Sendable {
    public var chat: ChatID
    public var name: String?
    /// The id of a ready avatar attachment.
    public var avatar: String?
    /// An empty text takes it down.
    public var announcement: String?
    public var joinsNeedApproval: Bool?

    public init(chat: ChatID, name: String? = nil, avatar: String? = nil, announcement: String? = nil, joinsNeedApproval: Bool? = nil) {
        self.chat = chat
        self.name = name
        self.avatar = avatar
        self.announcement = announcement
        self.joinsNeedApproval = joinsNeedApproval
    }
}

public struct SetNicknameRequest: Codable, Sendable {
    public var chat: ChatID
    /// Empty takes it away.
    public var nickname: String

    public init(chat: ChatID, nickname: String) {
        self.chat = chat
        self.nickname = nickname
    }
}

public struct AddMembersRequest: Codable, Sendable {
    public var chat: ChatID
    public var accounts: [AccountID]

    public init(chat: ChatID, accounts: [AccountID]) {
        self.chat = chat
        self.accounts = accounts
    }
}

/// Who came in at once, who was sent an invitation to accept, and who waits for approval.
public struct AddedMembers: Codable, Sendable {
    public let added: [AccountID]
    public let invited: [AccountID]
    public let waiting: [AccountID]

    public init(added: [AccountID], invited: [AccountID], waiting: [AccountID]) {
        self.added = added
        self.invited = invited
        self.waiting = waiting
    }
}

public struct MemberPath: Codable, Sendable {
    public var chat: ChatID
    public var account: AccountID

    public init(chat: ChatID, account: AccountID) {
        self.chat = chat
        self.account = account
    }
}

public struct SetRoleRequest: Codable, Sendable {
    public var chat: ChatID
    public var account: AccountID
    /// `owner` hands the group over; `admin` and `member` appoint and dismiss.
    public var role: Role

    public init(chat: ChatID, account: AccountID, role: Role) {
        self.chat = chat
        self.account = account
        self.role = role
    }
}

/// A way into a group, as a link or QR code, for seven days and until the group has 200 members.
public struct GroupInvite: Codable, Sendable {
    public let code: String
    public let link: String
    public let expires: Timestamp

    public init(code: String, link: String, expires: Timestamp) {
        self.code = code
        self.link = link
        self.expires = expires
    }
}

public struct InvitePath: Codable, Sendable {
    public var code: String
    public init(code: String) { self.code = code }
}

/// What somebody with an invite is shown before joining.
public struct GroupPreview: Codable, Sendable {
    public let chat: ChatID
    public let name: String
    public let avatar: String?
    public let faces: [AccountCard]
    public let memberCount: Int
    public let needsApproval: Bool
    public let isMember: Bool

    public init(chat: ChatID, name: String, avatar: String?, faces: [AccountCard], memberCount: Int, needsApproval: Bool, isMember: Bool) {
        self.chat = chat
        self.name = name
        self.avatar = avatar
        self.faces = faces
        self.memberCount = memberCount
        self.needsApproval = needsApproval
        self.isMember = isMember
    }
}

public struct JoinGroupRequest: Codable, Sendable {
    public var code: String
    /// A word to the owner where approval is needed.
    public var greeting: String?

    public init(code: String, greeting: String? = nil) {
        self.code = code
        self.greeting = greeting
    }
}

public struct JoinedGroup: Codable, Sendable {
    /// Absent while the owner's approval is awaited.
    public let chat: Chat?
    public let isWaiting: Bool

    public init(chat: Chat?, isWaiting: Bool) {
        self.chat = chat
        self.isWaiting = isWaiting
    }
}

public struct JoinRequest: Codable, Sendable {
    public let person: AccountCard
    public let invitedBy: AccountCard?
    public let greeting: String
    public let askedAt: Timestamp

    public init(person: AccountCard, invitedBy: AccountCard?, greeting: String, askedAt: Timestamp) {
        self.person = person
        self.invitedBy = invitedBy
        self.greeting = greeting
        self.askedAt = askedAt
    }
}

public struct JoinRequests: Codable, Sendable {
    public let requests: [JoinRequest]
    public init(requests: [JoinRequest]) { self.requests = requests }
}
