import Kernel

/// A code that lets the owner in when everything else is lost: 16 signs that are not mistaken for one another, 80 bits.
struct RecoveryCode: Sendable {
    /// Crockford's base 32: no I, L, O, U.
    private static let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// How many an account is given.
    static let setSize = 10

    /// In four groups, as it is shown.
    let text: String

    static func random() -> RecoveryCode {
        var generator = SystemRandomNumberGenerator()
        let drawn = (0..<16).map { _ in signs[Int.random(in: 0..<32, using: &generator)] }
        return RecoveryCode(text: stride(from: 0, to: 16, by: 4).map { String(drawn[$0..<$0 + 4]) }.joined(separator: "-"))
    }

    /// What a code is stored and compared by, however it was typed. A fast hash is right, because the code is random.
    static func hash(of typed: String) -> String {
        let signs = typed.uppercased().filter { $0.isLetter || $0.isNumber }
            .map { sign -> Character in
                switch sign {
                case "O": "0"
                case "I", "L": "1"
                default: sign
                }
            }
        return Secret(text: String(signs)).hash
    }
}
