import AccountsAPI

/// A sign-in that has succeeded, before the route decides how the client gets it.
struct OpenedSession: Sendable {
    let signedIn: SignedIn
    /// The token that goes into the cookie, for `session: cookie`.
    let cookieToken: String?
}
