/// The name of one immutable file: 128 random bits, so that knowing one says nothing about another.
package struct BlobKey: Hashable, Sendable, LosslessStringConvertible {
    /// 32 hexadecimal digits.
    package let description: String

    package static func random() -> BlobKey {
        var generator = SystemRandomNumberGenerator()
        let digits = (0..<32).map { _ in "0123456789abcdef".randomElement(using: &generator) ?? "0" }
        return BlobKey(unchecked: String(digits))
    }

    /// - Returns: nil for everything but 32 lower-case hexadecimal digits, so that a key is safe in a path.
    package init?(_ description: String) {
        let isHexadecimal = description.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
        guard description.utf8.count == 32, isHexadecimal else { return nil }
        self.init(unchecked: description)
    }

    private init(unchecked: String) { description = unchecked }
}
