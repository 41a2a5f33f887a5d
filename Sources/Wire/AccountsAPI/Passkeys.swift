public import API

public enum PasskeyTag {}
public typealias PasskeyID = ID<PasskeyTag>

/// Starts the registration of a passkey. Signed out it is for a new account and `handle` and `name` are needed.
public struct PasskeyRegistrationOptionsRequest: Codable, Sendable {
    public var handle: String?
    public var name: String?

    public init(handle: String? = nil, name: String? = nil) {
        self.handle = handle
        self.name = name
    }
}

/// A ceremony of the Web Authentication API (Level 2): what the browser is to be handed, and the name under
/// which the server remembers the challenge. `options` is `PublicKeyCredentialCreationOptionsJSON` or
/// `PublicKeyCredentialRequestOptionsJSON`.
public struct PasskeyCeremony: Codable, Sendable {
    public let ceremony: String
    public let options: JSON

    public init(ceremony: String, options: JSON) {
        self.ceremony = ceremony
        self.options = options
    }
}

/// The authenticator's answer to a registration; binary fields in base64url.
public struct PasskeyRegistration: Codable, Sendable {
    public var ceremony: String
    public var credentialID: String
    public var clientDataJSON: String
    public var attestationObject: String
    /// How the list of passkeys names it: `This laptop`.
    public var label: String?

    public init(ceremony: String, credentialID: String, clientDataJSON: String, attestationObject: String, label: String? = nil) {
        self.ceremony = ceremony
        self.credentialID = credentialID
        self.clientDataJSON = clientDataJSON
        self.attestationObject = attestationObject
        self.label = label
    }
}

/// The authenticator's answer to a sign-in; binary fields in base64url.
public struct PasskeySignInRequest: Codable, Sendable {
    public var ceremony: String
    public var credentialID: String
    public var clientDataJSON: String
    public var authenticatorData: String
    public var signature: String
    public var session: SessionKind
    public var device: String?

    public init(
        ceremony: String, credentialID: String, clientDataJSON: String, authenticatorData: String, signature: String,
        session: SessionKind, device: String? = nil
    ) {
        self.ceremony = ceremony
        self.credentialID = credentialID
        self.clientDataJSON = clientDataJSON
        self.authenticatorData = authenticatorData
        self.signature = signature
        self.session = session
        self.device = device
    }
}

public struct Passkey: Codable, Sendable {
    public let id: PasskeyID
    public let label: String
    public let createdAt: Timestamp
    public let lastUsedAt: Timestamp?

    public init(id: PasskeyID, label: String, createdAt: Timestamp, lastUsedAt: Timestamp?) {
        self.id = id
        self.label = label
        self.createdAt = createdAt
        self.lastUsedAt = lastUsedAt
    }
}

public struct Passkeys: Codable, Sendable {
    public let passkeys: [Passkey]
    public init(passkeys: [Passkey]) { self.passkeys = passkeys }
}

public struct PasskeyPath: Codable, Sendable {
    public var passkey: PasskeyID
    public init(passkey: PasskeyID) { self.passkey = passkey }
}
