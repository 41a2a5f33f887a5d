import Foundation
import Kernel

/// The name of an uploaded file, as it is stored and as it is told to a browser.
enum FileName {
    /// Only the last part of a path is a name; nothing is one that would vanish or climb.
    /// - Returns: nil for a name that cannot be shown to others.
    static func clean(_ name: String) -> String? {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        guard let clean = PlainText.clean(last, limit: 200), !clean.isEmpty, clean != ".", clean != ".." else { return nil }
        return clean
    }

    /// `Content-Disposition` (RFC 6266): a plain name for old clients and the real one beside it (RFC 8187).
    static func disposition(_ name: String) -> String {
        let plain = String(name.unicodeScalars.map { scalar in
            scalar.isASCII && scalar.value >= 0x20 && !"\"\\%;".unicodeScalars.contains(scalar) && scalar.value != 0x7F
                ? Character(scalar) : "_"
        })
        let unreserved = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~")
        let encoded = name.addingPercentEncoding(withAllowedCharacters: unreserved) ?? "file"
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
    }
}
