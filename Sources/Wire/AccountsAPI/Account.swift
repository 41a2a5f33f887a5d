public import API

/// How a person appears to everyone who may see them at all.
public struct AccountCard: Codable, Sendable, Hashable {
    public let id: AccountID
    /// The Teahouse ID: 6 to 20 letters, digits, `_`, `-`.
    public let handle: String
    public let name: String
    /// The path of the avatar, `/v1/attachments/…`; absent until one is set.
    public let avatar: String?
    /// One line about the person.
    public let line: String?
    public let region: String?

    public init(id: AccountID, handle: String, name: String, avatar: String? = nil, line: String? = nil, region: String? = nil) {
        self.id = id
        self.handle = handle
        self.name = name
        self.avatar = avatar
        self.line = line
        self.region = region
    }
}

/// The signed-in person's own account.
public struct Me: Codable, Sendable {
    public let card: AccountCard
    public let isOperator: Bool
    /// When the Teahouse ID may be changed again; absent when it may be changed now.
    public let handleChangeableFrom: Timestamp?
    public let hasPassword: Bool
    public let passkeyCount: Int
    /// How many recovery codes are left unused.
    public let recoveryCodesLeft: Int

    public init(
        card: AccountCard, isOperator: Bool, handleChangeableFrom: Timestamp?, hasPassword: Bool, passkeyCount: Int,
        recoveryCodesLeft: Int
    ) {
        self.card = card
        self.isOperator = isOperator
        self.handleChangeableFrom = handleChangeableFrom
        self.hasPassword = hasPassword
        self.passkeyCount = passkeyCount
        self.recoveryCodesLeft = recoveryCodesLeft
    }
}

/// Changes what is present; an empty string clears a line, a region or the avatar.
public struct UpdateProfileRequest: Codable, Sendable {
    public var name: String?
    public var line: String?
    public var region: String?
    /// The id of a ready picture attachment.
    public var avatar: String?

    public init(name: String? = nil, line: String? = nil, region: String? = nil, avatar: String? = nil) {
        self.name = name
        self.line = line
        self.region = region
        self.avatar = avatar
    }
}

public struct ChangeHandleRequest: Codable, Sendable {
    public var handle: String
    public init(handle: String) { self.handle = handle }
}

/// What a visitor may know of this server before signing in.
public struct ServerProfile: Codable, Sendable {
    public let name: String
    public let registration: Registration
    /// False on a new server: the next account becomes the operator.
    public let hasOperator: Bool
    public let version: String

    public init(name: String, registration: Registration, hasOperator: Bool, version: String) {
        self.name = name
        self.registration = registration
        self.hasOperator = hasOperator
        self.version = version
    }
}

/// Who may sign up.
public enum Registration: String, OpenEnum {
    case open, invitation, closed, unknown
}

public struct UpdateServerRequest: Codable, Sendable {
    public var name: String?
    public var registration: Registration?

    public init(name: String? = nil, registration: Registration? = nil) {
        self.name = name
        self.registration = registration
    }
}

/// A code that lets people sign up while registration is by invitation.
public struct Invitation: Codable, Sendable {
    public let code: String
    public let link: String
    public let usesLeft: Int
    public let expires: Timestamp

    public init(code: String, link: String, usesLeft: Int, expires: Timestamp) {
        self.code = code
        self.link = link
        self.usesLeft = usesLeft
        self.expires = expires
    }
}

public struct Invitations: Codable, Sendable {
    public let invitations: [Invitation]
    public init(invitations: [Invitation]) { self.invitations = invitations }
}

public struct CreateInvitationRequest: Codable, Sendable {
    /// 1 to 1,000; 1 if absent.
    public var uses: Int?
    /// 1 to 64 characters of the client's choice, which make repeating the call harmless.
    public var clientID: String?

    public init(uses: Int? = nil, clientID: String? = nil) {
        self.uses = uses
        self.clientID = clientID
    }
}

public struct InvitationPath: Codable, Sendable {
    public var code: String
    public init(code: String) { self.code = code }
}
