import Foundation

/// This server in the eyes of an authenticator (Web Authentication Level 2, section 5.1.2): the origin that pages are
/// served from, and its host name, to which every passkey is bound.
struct RelyingParty: Sendable, Hashable {
    let origin: String
    let id: String

    /// - Parameter origin: `https://teahouse.example` or `http://localhost:8080`.
    /// - Returns: nil if the host is an IP address, for which browsers make no passkeys.
    init?(origin: String) {
        guard let host = URLComponents(string: origin)?.host?.lowercased(), !host.isEmpty, !host.contains(":"),
            host.contains(where: \.isLetter)
        else { return nil }
        self.origin = origin
        id = host
    }
}
