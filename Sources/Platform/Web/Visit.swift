package import Kernel

/// The surroundings of one call: who asks, from where, with what.
package struct Visit: Sendable {
    /// Absent for a visitor without an account.
    package let caller: Caller?
    /// The address of the client, without the port.
    package let address: String
    package let userAgent: String
    package let requestID: String
    /// The scheme, host and port under which the client reached this server: `http://127.0.0.1:8080`.
    package let origin: String
    /// The session's secret, where there is one; to end or renew it.
    package let sessionToken: String?

    package var isSecure: Bool { origin.hasPrefix("https://") }

    package init(caller: Caller?, address: String, userAgent: String, requestID: String, origin: String, sessionToken: String?) {
        self.caller = caller
        self.address = address
        self.userAgent = userAgent
        self.requestID = requestID
        self.origin = origin
        self.sessionToken = sessionToken
    }

    /// - Throws: `Failure` of kind `unauthenticated` for a visitor without an account.
    package func requireCaller() throws -> Caller {
        guard let caller else { throw Failure.signedOut }
        return caller
    }
}

extension Failure {
    package static let signedOut = Failure(.unauthenticated, "signed_out", "Please sign in first.")
    package static let operatorOnly = Failure(.forbidden, "operator_only", "Only the operator of this server can do that.")
    package static let csrf = Failure(.forbidden, "csrf", "This page is out of date. Please reload it and try again.")
}
