import Foundation

/// A password that somebody is about to set.
///
/// Length is what counts (NIST SP 800-63B, 5.1.1.2): no rules about signs and digits, but the ones that every
/// attacker tries first are refused.
struct NewPassword: Sendable {
    let text: String

    /// - Parameter field: the name of the field in the request, for the failure.
    init(_ text: String, handle: String, field: String) throws {
        guard text.utf8.count <= 2_000, (8...200).contains(text.count) else { throw AccountFailure.badPassword(field: field) }
        let plain = text.lowercased()
        guard plain != handle.lowercased(), Set(plain).count > 2, !Self.common.contains(plain) else {
            throw AccountFailure.weakPassword(field: field)
        }
        self.text = text
    }

    /// The most common leaked passwords of eight and more characters.
    private static let common: Set<String> = [
        "password", "password1", "password12", "password123", "passw0rd", "p@ssw0rd", "12345678", "123456789", "1234567890",
        "87654321", "987654321", "0123456789", "qwertyui", "qwertyuiop", "qwerty123", "qwerty12", "1q2w3e4r", "1q2w3e4r5t", "1qaz2wsx",
        "abcd1234", "abc12345", "a1234567", "a123456789", "aa123456", "iloveyou", "sunshine", "princess", "football", "baseball", "superman",
        "trustno1", "letmein1", "welcome1", "admin123", "changeme", "teahouse", "woaini1314", "5201314520",
    ]
}
