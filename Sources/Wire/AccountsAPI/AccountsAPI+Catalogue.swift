public import API

extension AccountsAPI: Catalogue {
    public static let name = "accounts"

    public static let endpoints = [
        EndpointDescription("server", server), EndpointDescription("updateServer", updateServer),
        EndpointDescription("listInvitations", listInvitations), EndpointDescription("createInvitation", createInvitation),
        EndpointDescription("withdrawInvitation", withdrawInvitation), EndpointDescription("signUp", signUp),
        EndpointDescription("signIn", signIn), EndpointDescription("signOut", signOut),
        EndpointDescription("listSessions", listSessions), EndpointDescription("endSession", endSession),
        EndpointDescription("recover", recover), EndpointDescription("passkeyRegistrationOptions", passkeyRegistrationOptions),
        EndpointDescription("addPasskey", addPasskey), EndpointDescription("listPasskeys", listPasskeys),
        EndpointDescription("removePasskey", removePasskey), EndpointDescription("passkeySignInOptions", passkeySignInOptions),
        EndpointDescription("passkeySignIn", passkeySignIn), EndpointDescription("startHandover", startHandover),
        EndpointDescription("collectHandover", collectHandover), EndpointDescription("viewHandover", viewHandover),
        EndpointDescription("confirmHandover", confirmHandover), EndpointDescription("refuseHandover", refuseHandover),
        EndpointDescription("me", me), EndpointDescription("csrfToken", csrfToken),
        EndpointDescription("updateProfile", updateProfile), EndpointDescription("changeHandle", changeHandle),
        EndpointDescription("changePassword", changePassword), EndpointDescription("renewRecoveryCodes", renewRecoveryCodes),
    ]

    public static let frames = [
        FrameDescription(profileChanged), FrameDescription(sessionsChanged),
    ]
}
