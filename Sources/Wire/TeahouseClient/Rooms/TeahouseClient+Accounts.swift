public import AccountsAPI
public import API
import Foundation

extension TeahouseClient {
    /// What this server is called and who may sign up.
    public func serverProfile() async throws -> ServerProfile { try await call(AccountsAPI.server) }

    /// Opens an account and signs it in.
    public func signUp(handle: String, name: String, password: String, invitation: String? = nil) async throws -> TeahouseClient {
        let request = SignUpRequest(
            handle: handle, name: name, password: password, invitation: invitation, session: .token, device: device)
        return try signedIn(try await call(AccountsAPI.signUp, request))
    }

    /// Signs in with a password.
    public func signIn(handle: String, password: String) async throws -> TeahouseClient {
        let request = SignInRequest(handle: handle, password: password, session: .token, device: device)
        return try signedIn(try await call(AccountsAPI.signIn, request))
    }

    /// Signs in with a recovery code, sets a new password and signs every other device out.
    public func recover(handle: String, code: String, newPassword: String) async throws -> TeahouseClient {
        let request = RecoverRequest(handle: handle, code: code, newPassword: newPassword, session: .token, device: device)
        return try signedIn(try await call(AccountsAPI.recover, request))
    }

    /// Waits until a signed-in device confirms a hand-over that was started here.
    /// - Returns: the signed-in client; nil if it was refused or took too long.
    public func collect(_ handover: Handover) async throws -> TeahouseClient? {
        let request = CollectHandoverRequest(code: handover.code, secret: handover.secret, session: .token)
        while true {
            let collected = try await call(AccountsAPI.collectHandover, request)
            if let signedIn = collected.signedIn { return try self.signedIn(signedIn) }
            guard collected.state == .waiting else { return nil }
        }
    }

    /// Starts a sign-in that another device confirms by scanning a QR code of the link.
    public func startHandover() async throws -> Handover {
        try await call(AccountsAPI.startHandover, StartHandoverRequest(device: device))
    }

    /// Signs a waiting device in as oneself.
    public func confirmHandover(code: String) async throws {
        _ = try await call(AccountsAPI.confirmHandover, HandoverPath(code: code))
    }

    /// Ends this session; its sockets close.
    public func signOut() async throws { _ = try await call(AccountsAPI.signOut) }

    public func sessions() async throws -> [Session] { try await call(AccountsAPI.listSessions).sessions }

    /// Signs another device out at once.
    public func endSession(_ session: SessionID) async throws {
        _ = try await call(AccountsAPI.endSession, SessionPath(session: session))
    }

    public func me() async throws -> Me { try await call(AccountsAPI.me) }

    /// Changes what is present; an empty string clears a line, a region or the avatar.
    public func updateProfile(_ request: UpdateProfileRequest) async throws -> Me { try await call(AccountsAPI.updateProfile, request) }

    /// Changes the Teahouse ID, at most once a year.
    public func changeHandle(to handle: String) async throws -> Me {
        try await call(AccountsAPI.changeHandle, ChangeHandleRequest(handle: handle))
    }

    /// Changes the password and signs every other device out.
    public func changePassword(from current: String?, to new: String) async throws {
        _ = try await call(AccountsAPI.changePassword, ChangePasswordRequest(current: current, new: new))
    }

    /// Makes ten new recovery codes; the old ones end.
    public func renewRecoveryCodes(password: String?) async throws -> [String] {
        try await call(AccountsAPI.renewRecoveryCodes, RenewRecoveryCodesRequest(password: password)).codes
    }

    /// Renames the server or changes who may sign up; for the operator.
    public func updateServer(_ request: UpdateServerRequest) async throws -> ServerProfile {
        try await call(AccountsAPI.updateServer, request)
    }

    /// Makes an invitation to sign up; for the operator.
    public func invite(uses: Int = 1) async throws -> Invitation {
        try await call(AccountsAPI.createInvitation, CreateInvitationRequest(uses: uses, clientID: UUID().uuidString), repeatable: true)
    }

    private func signedIn(_ answer: SignedIn) throws -> TeahouseClient {
        guard let token = answer.token else { throw Unreachable("The server signed in without handing out a token.") }
        return with(token: token)
    }
}
