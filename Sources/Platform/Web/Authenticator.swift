import HTTPTypes
package import Kernel

/// Finds out who holds a session's secret. Filled in by the feature that keeps sessions.
package struct Authenticator: Sendable {
    package static let cookieName = "teahouse_session"

    let authenticate: @Sendable (_ token: String) async throws -> Caller?

    package init(authenticate: @escaping @Sendable (_ token: String) async throws -> Caller?) {
        self.authenticate = authenticate
    }

    /// Where a request carried its session's secret. A cookie is sent by the browser on its own, so that calls
    /// that change something must prove that our page made them.
    enum Credential: Equatable {
        case none
        case bearer(String)
        case cookie(String)

        init(_ headers: HTTPFields) {
            if let header = headers[.authorization], header.lowercased().hasPrefix("bearer ") {
                self = .bearer(String(header.dropFirst(7)))
            } else if let token = Credential.cookie(named: Authenticator.cookieName, in: headers[values: .cookie]) {
                self = .cookie(token)
            } else {
                self = .none
            }
        }

        var token: String? {
            switch self {
            case .none: nil
            case .bearer(let token), .cookie(let token): token
            }
        }

        private static func cookie(named name: String, in headers: [String]) -> String? {
            for pair in headers.flatMap({ $0.split(separator: ";") }) {
                let parts = pair.split(separator: "=", maxSplits: 1)
                if parts.count == 2, parts[0].drop(while: \.isWhitespace) == name { return String(parts[1]) }
            }
            return nil
        }
    }
}

/// Protection against cross-site request forgery: a word derived from the session's secret, which another site's
/// page can make the browser send but cannot read.
package enum CSRF {
    static let header = HTTPField.Name("X-CSRF-Token")

    /// The word that goes with a session's secret.
    package static func token(for sessionToken: String) -> String { Secret(text: "csrf:" + sessionToken).hash }
}
