public import API

/// Signing up, signing in, devices, passkeys and the own profile.
public enum AccountsAPI {
    public static let server = Endpoint<Nothing, ServerProfile>(.get, "/v1/server", .anyone, "Says what this server is called and who may sign up.")
    public static let updateServer = Endpoint<UpdateServerRequest, ServerProfile>(
        .patch, "/v1/server", .operator, "Renames the server or changes who may sign up.")
    public static let listInvitations = Endpoint<Nothing, Invitations>(.get, "/v1/invitations", .operator, "Lists the invitations that are still good.")
    public static let createInvitation = Endpoint<CreateInvitationRequest, Invitation>(
        .post, "/v1/invitations", .operator, status: 201, "Makes an invitation to sign up.")
    public static let withdrawInvitation = Endpoint<InvitationPath, Nothing>(
        .delete, "/v1/invitations/:code", .operator, status: 204, "Ends an invitation.")

    public static let signUp = Endpoint<SignUpRequest, SignedIn>(
        .post, "/v1/accounts", .anyone, status: 201, "Opens an account with a password or a passkey and signs it in.")
    public static let signIn = Endpoint<SignInRequest, SignedIn>(.post, "/v1/sessions", .anyone, status: 201, "Signs in with a password.")
    public static let signOut = Endpoint<Nothing, Nothing>(.delete, "/v1/sessions/current", status: 204, "Signs this device out.")
    public static let listSessions = Endpoint<Nothing, Sessions>(.get, "/v1/sessions", "Lists the signed-in devices.")
    public static let endSession = Endpoint<SessionPath, Nothing>(.delete, "/v1/sessions/:session", status: 204, "Signs another device out at once.")
    public static let recover = Endpoint<RecoverRequest, SignedIn>(
        .post, "/v1/sessions/recovery", .anyone, status: 201,
        "Signs in with a recovery code, sets a new password and signs every other device out.")

    public static let passkeyRegistrationOptions = Endpoint<PasskeyRegistrationOptionsRequest, PasskeyCeremony>(
        .post, "/v1/passkeys/registration", .anyone, status: 201, "Starts the registration of a passkey.")
    public static let addPasskey = Endpoint<PasskeyRegistration, Passkey>(.post, "/v1/passkeys", status: 201, "Adds a passkey to the own account.")
    public static let listPasskeys = Endpoint<Nothing, Passkeys>(.get, "/v1/passkeys", "Lists the own passkeys.")
    public static let removePasskey = Endpoint<PasskeyPath, Nothing>(.delete, "/v1/passkeys/:passkey", status: 204, "Removes a passkey.")
    public static let passkeySignInOptions = Endpoint<Nothing, PasskeyCeremony>(
        .post, "/v1/passkeys/assertion", .anyone, status: 201, "Starts a sign-in with a passkey.")
    public static let passkeySignIn = Endpoint<PasskeySignInRequest, SignedIn>(
        .post, "/v1/sessions/passkey", .anyone, status: 201, "Signs in with a passkey.")

    public static let startHandover = Endpoint<StartHandoverRequest, Handover>(
        .post, "/v1/handovers", .anyone, status: 201, "Starts a sign-in to be confirmed on a signed-in device by QR code.")
    public static let collectHandover = Endpoint<CollectHandoverRequest, CollectedHandover>(
        .post, "/v1/handovers/:code/session", .anyone, "Asks whether the sign-in was confirmed; waits up to 20 s for it.")
    public static let viewHandover = Endpoint<HandoverPath, HandoverDetails>(.get, "/v1/handovers/:code", "Shows which device wants to be signed in.")
    public static let confirmHandover = Endpoint<HandoverPath, Nothing>(
        .post, "/v1/handovers/:code/confirmation", status: 204, "Signs the waiting device in as oneself.")
    public static let refuseHandover = Endpoint<HandoverPath, Nothing>(.delete, "/v1/handovers/:code", status: 204, "Refuses the waiting device.")

    public static let me = Endpoint<Nothing, Me>(.get, "/v1/me", "Reads the own account.")
    public static let csrfToken = Endpoint<Nothing, CSRFToken>(.get, "/v1/me/csrf-token", "Reads the token that a cookie session sends with changes.")
    public static let updateProfile = Endpoint<UpdateProfileRequest, Me>(.patch, "/v1/me", "Changes name, line, region or avatar.")
    public static let changeHandle = Endpoint<ChangeHandleRequest, Me>(.put, "/v1/me/handle", "Changes the Teahouse ID, at most once a year.")
    public static let changePassword = Endpoint<ChangePasswordRequest, Nothing>(
        .put, "/v1/me/password", status: 204, "Changes the password and signs every other device out.")
    public static let renewRecoveryCodes = Endpoint<RenewRecoveryCodesRequest, RecoveryCodes>(
        .post, "/v1/me/recovery-codes", status: 201, "Makes ten new recovery codes; the old ones end.")

    public static let profileChanged = Frame<Me>("me", .change, "The own profile or settings of the account changed.")
    public static let sessionsChanged = Frame<Nothing>("sessions", .change, "A device was signed in or out.")
}

public struct CSRFToken: Codable, Sendable {
    public let csrfToken: String
    public init(csrfToken: String) { self.csrfToken = csrfToken }
}
