import AccountsAPI
import HTTPTypes
import Web

/// How the token of a new session travels: in the cookie, out of reach of scripts, or in the body for programs.
struct SessionReply {
    let signedIn: SignedIn
    let headers: HTTPFields

    init(_ session: OpenedSession, to visit: Visit) {
        switch session.kind {
        case .cookie:
            signedIn = SignedIn(me: session.me, csrfToken: CSRF.token(for: session.token))
            headers = [.setCookie: SessionCookie.keeping(session.token, isSecure: visit.isSecure)]
        case .token, .unknown:
            signedIn = SignedIn(me: session.me, token: session.token)
            headers = [:]
        }
    }
}
