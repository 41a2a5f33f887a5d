import Crypto
import Foundation
import Kernel

/// The word that a page sends beside the session's cookie with every change. Another site can make the browser send the
/// cookie, but cannot read this.
enum CSRF {
    /// It follows from the session's token, so nothing more is stored.
    static func token(forTokenHash hash: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Data("csrf".utf8), using: SymmetricKey(data: Data(hash.utf8)))
        return Data(code).base64URLEncodedString()
    }
}
