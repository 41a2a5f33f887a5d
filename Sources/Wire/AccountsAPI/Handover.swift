public import API

/// Starts a sign-in that another, signed-in device confirms by scanning a QR code.
public struct StartHandoverRequest: Codable, Sendable {
    public var device: String?
    public init(device: String? = nil) { self.device = device }
}

/// A sign-in waiting for confirmation. `link` goes into the QR code; `secret` stays on the device that waits.
public struct Handover: Codable, Sendable {
    public let code: String
    public let secret: String
    public let link: String
    public let expires: Timestamp

    public init(code: String, secret: String, link: String, expires: Timestamp) {
        self.code = code
        self.secret = secret
        self.link = link
        self.expires = expires
    }
}

/// Collects the session once the other device has confirmed.
public struct CollectHandoverRequest: Codable, Sendable {
    public var code: String
    public var secret: String
    public var session: SessionKind

    public init(code: String, secret: String, session: SessionKind) {
        self.code = code
        self.secret = secret
        self.session = session
    }
}

public struct CollectedHandover: Codable, Sendable {
    public let state: HandoverState
    /// Present when `state` is `confirmed`.
    public let signedIn: SignedIn?

    public init(state: HandoverState, signedIn: SignedIn? = nil) {
        self.state = state
        self.signedIn = signedIn
    }
}

public enum HandoverState: String, OpenEnum {
    case waiting, confirmed, refused, expired, unknown
}

public struct HandoverPath: Codable, Sendable {
    public var code: String
    public init(code: String) { self.code = code }
}

/// What the confirming person is shown before saying yes.
public struct HandoverDetails: Codable, Sendable {
    public let device: String
    public let startedAt: Timestamp

    public init(device: String, startedAt: Timestamp) {
        self.device = device
        self.startedAt = startedAt
    }
}
