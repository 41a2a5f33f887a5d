import Web

/// The cookie that holds a browser's session.
enum SessionCookie {
    /// Browsers keep a cookie for 400 days at most; the server ends unused sessions sooner.
    private static let maxAge = 400 * 24 * 3600

    static func keeping(_ token: String, isSecure: Bool) -> String { header(token, maxAge: maxAge, isSecure: isSecure) }

    static func clearing(isSecure: Bool) -> String { header("", maxAge: 0, isSecure: isSecure) }

    private static func header(_ value: String, maxAge: Int, isSecure: Bool) -> String {
        "\(Authenticator.cookieName)=\(value); Path=/; Max-Age=\(maxAge); HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
    }
}
