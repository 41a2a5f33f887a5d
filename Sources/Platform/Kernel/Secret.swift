import Crypto
package import Foundation

/// An unguessable word of 128 or more bits that is handed out once; the store keeps only its hash.
package struct Secret: Sendable {
    package let text: String

    /// Draws one from the system's generator: `bytes` of randomness in base64url.
    package static func random(bytes: Int = 32) -> Secret {
        var generator = SystemRandomNumberGenerator()
        let drawn = (0..<bytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        return Secret(text: Data(drawn).base64URLEncodedString())
    }

    package init(text: String) { self.text = text }

    /// SHA-256 in hexadecimal: what is stored and looked up. A fast hash is right here because the word is random.
    package var hash: String {
        SHA256.hash(data: Data(text.utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}

extension Data {
    /// RFC 4648, section 5, without padding.
    package func base64URLEncodedString() -> String {
        base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// Reads base64url with or without padding; nil if it is something else.
    package init?(base64URLEncoded text: String) {
        let padded = text.replacing("-", with: "+").replacing("_", with: "/").replacing("=", with: "")
        self.init(base64Encoded: padded + String(repeating: "=", count: (4 - padded.count % 4) % 4))
    }
}
