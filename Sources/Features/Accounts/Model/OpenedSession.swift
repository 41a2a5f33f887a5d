import AccountsAPI

/// A sign-in that has succeeded. The route decides how its token travels.
struct OpenedSession: Sendable {
    let me: Me
    let token: String
    let kind: SessionKind
}
