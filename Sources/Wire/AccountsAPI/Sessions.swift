public import API

public enum SessionTag {}
/// One signed-in device.
public typealias SessionID = ID<SessionTag>

/// How the client keeps its session: a browser takes a cookie, everything else a bearer token.
public enum SessionKind: String, OpenEnum {
    case cookie, token, unknown
}

public struct SignUpRequest: Codable, Sendable {
    public var handle: String
    public var name: String
    /// 8 to 200 characters. Either this or `passkey`.
    public var password: String?
    public var passkey: PasskeyRegistration?
    /// Needed while registration is by invitation.
    public var invitation: String?
    public var session: SessionKind
    /// How the device list names this device: `Chromium on Linux`.
    public var device: String?

    public init(
        handle: String, name: String, password: String? = nil, passkey: PasskeyRegistration? = nil, invitation: String? = nil,
        session: SessionKind, device: String? = nil
    ) {
        self.handle = handle
        self.name = name
        self.password = password
        self.passkey = passkey
        self.invitation = invitation
        self.session = session
        self.device = device
    }
}

public struct SignInRequest: Codable, Sendable {
    public var handle: String
    public var password: String
    public var session: SessionKind
    public var device: String?

    public init(handle: String, password: String, session: SessionKind, device: String? = nil) {
        self.handle = handle
        self.password = password
        self.session = session
        self.device = device
    }
}

/// Someone is signed in now.
public struct SignedIn: Codable, Sendable {
    public let me: Me
    /// The bearer token, for `session: token`; it is shown this once.
    public let token: String?
    /// The value that a cookie session sends back as `X-CSRF-Token` with every call that changes something.
    public let csrfToken: String?

    public init(me: Me, token: String? = nil, csrfToken: String? = nil) {
        self.me = me
        self.token = token
        self.csrfToken = csrfToken
    }
}

public struct Session: Codable, Sendable {
    public let id: SessionID
    public let device: String
    public let kind: SessionKind
    public let signedInAt: Timestamp
    /// To the hour.
    public let lastUsedAt: Timestamp
    public let isCurrent: Bool

    public init(id: SessionID, device: String, kind: SessionKind, signedInAt: Timestamp, lastUsedAt: Timestamp, isCurrent: Bool) {
        self.id = id
        self.device = device
        self.kind = kind
        self.signedInAt = signedInAt
        self.lastUsedAt = lastUsedAt
        self.isCurrent = isCurrent
    }
}

public struct Sessions: Codable, Sendable {
    public let sessions: [Session]
    public init(sessions: [Session]) { self.sessions = sessions }
}

public struct SessionPath: Codable, Sendable {
    public var session: SessionID
    public init(session: SessionID) { self.session = session }
}

public struct ChangePasswordRequest: Codable, Sendable {
    /// Absent only when the account has no password yet.
    public var current: String?
    public var new: String

    public init(current: String? = nil, new: String) {
        self.current = current
        self.new = new
    }
}

/// Asks for a new set of recovery codes; the old ones end. The password is asked again where there is one.
public struct RenewRecoveryCodesRequest: Codable, Sendable {
    public var password: String?
    public init(password: String? = nil) { self.password = password }
}

public struct RecoveryCodes: Codable, Sendable {
    /// Ten codes, each good once, shown this once.
    public let codes: [String]
    public init(codes: [String]) { self.codes = codes }
}

public struct RecoverRequest: Codable, Sendable {
    public var handle: String
    public var code: String
    public var newPassword: String
    public var session: SessionKind
    public var device: String?

    public init(handle: String, code: String, newPassword: String, session: SessionKind, device: String? = nil) {
        self.handle = handle
        self.code = code
        self.newPassword = newPassword
        self.session = session
        self.device = device
    }
}
