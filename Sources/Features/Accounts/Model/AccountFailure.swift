import Kernel

/// What can go wrong with accounts, in words for the person.
enum AccountFailure {
    static let badHandle = Failure.invalid(
        "accounts.bad_handle", "A Teahouse ID has 6 to 20 letters, digits, _ or -, and begins with a letter.", field: "handle")
    static let handleTaken = Failure(.conflict, "accounts.handle_taken", "Somebody else has this Teahouse ID.", field: "handle")
    static let handleChangedRecently = Failure(
        .conflict, "accounts.handle_changed_recently", "A Teahouse ID can be changed once a year.", field: "handle")
    static let badName = Failure.invalid("accounts.bad_name", "A name has 1 to 40 characters.", field: "name")
    static let badLine = Failure.invalid("accounts.bad_line", "The line about you has at most 80 characters.", field: "line")
    static let badRegion = Failure.invalid("accounts.bad_region", "A region has at most 60 characters.", field: "region")
    static let badServerName = Failure.invalid("accounts.bad_server_name", "The name of the server has 1 to 60 characters.", field: "name")
    static let badRegistration = Failure.invalid(
        "accounts.bad_registration", "Registration is open, by invitation or closed.", field: "registration")
    static let badSessionKind = Failure.invalid("accounts.bad_session_kind", "A session is kept as a cookie or as a token.", field: "session")

    static func badPassword(field: String) -> Failure {
        .invalid("accounts.bad_password", "A password has 8 to 200 characters.", field: field)
    }
    static func weakPassword(field: String) -> Failure {
        .invalid("accounts.weak_password", "This password is too easy to guess. Please choose another.", field: field)
    }
    static let credentialNeeded = Failure.invalid(
        "accounts.credential_needed", "An account needs a password or a passkey.", field: "password")

    /// One answer for everything that is wrong with a handle and its password, so that nobody learns which it was.
    static let wrongCredentials = Failure(.unauthenticated, "accounts.wrong_credentials", "The Teahouse ID or the password is wrong.")
    static let wrongRecovery = Failure(.unauthenticated, "accounts.wrong_recovery", "The Teahouse ID or the recovery code is wrong.")
    static let wrongPassword = Failure(.forbidden, "accounts.wrong_password", "The password is wrong.", field: "password")
    static let passkeyRefused = Failure(.unauthenticated, "accounts.passkey_refused", "This passkey did not work. Please try again.")
    static let passkeyUnusable = Failure(
        .invalid, "accounts.passkey_unusable", "This passkey could not be added. Please try again.", field: "passkey")
    static let passkeyKnown = Failure(.conflict, "accounts.passkey_known", "This passkey is already in use.")
    static let tooManyPasskeys = Failure(.conflict, "accounts.too_many_passkeys", "An account has at most 20 passkeys. Remove one first.")
    static let lastCredential = Failure(
        .conflict, "accounts.last_credential", "This is the only way to sign in. Set a password or add another passkey first.")
    static let passkeysNeedAName = Failure(
        .conflict, "accounts.passkeys_need_a_name", "Passkeys work only where the server is reached by a name, not by a number.")

    static let registrationClosed = Failure(.forbidden, "accounts.registration_closed", "This server takes no new accounts.")
    static let invitationNeeded = Failure(
        .forbidden, "accounts.invitation_needed", "Signing up here needs an invitation that is still good.", field: "invitation")
    static let badInvitationUses = Failure.invalid(
        "accounts.bad_uses", "An invitation is good for 1 to 1,000 people.", field: "uses")
    static let badClientID = Failure.invalid("accounts.client_id", "A client id has 1 to 64 characters.", field: "clientID")
    static let tooManyInvitations = Failure(
        .conflict, "accounts.too_many_invitations", "There are 200 invitations already. Withdraw some first.")
}
