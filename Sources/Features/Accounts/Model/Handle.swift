/// A Teahouse ID: 6 to 20 letters, digits, `_` or `-`, beginning with a letter. Two that differ in case alone are the same.
///
/// Only ASCII letters are allowed, so that no two handles look alike.
package struct Handle: Sendable, Hashable {
    /// As its owner writes it.
    package let text: String

    /// What it is compared and found by.
    package var key: String { Self.key(of: text) }

    /// - Throws: `Failure` naming the field `handle` if the text is no handle.
    package init(_ text: String) throws {
        guard (6...20).contains(text.utf8.count), let first = text.utf8.first, Self.isLetter(first),
            text.utf8.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") })
        else { throw AccountFailure.badHandle }
        self.text = text
    }

    /// What any text would be found by: for looking up what may be no handle at all.
    package static func key(of text: String) -> String { text.lowercased() }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
