import API
import Foundation
import Kernel

/// Where a call comes from, as far as it tells one household from another: an IPv4 address whole, of an IPv6
/// address the first 64 bits, because one household holds all the rest.
package struct NetworkAddress: Sendable, Hashable {
    package let text: String

    package init(_ address: String) {
        let bare = address.lowercased().split(separator: "%").first.map(String.init) ?? ""
        guard bare.contains(":") else {
            text = bare
            return
        }
        if bare.hasPrefix("::ffff:"), bare.contains(".") {
            text = String(bare.dropFirst(7))
            return
        }
        text = Self.groups(of: bare).prefix(4).joined(separator: ":") + "::/64"
    }

    /// The hash under which an account remembers that it signed in from here. Apart for each account, so that the
    /// store does not tell who lives together.
    func hash(for account: AccountID) -> String { Secret(text: "address of \(account): \(text)").hash }

    /// All eight groups, those that `::` stands for among them.
    private static func groups(of address: String) -> [String] {
        let halves = address.components(separatedBy: "::").map { half in
            half.split(separator: ":").map { group in String(group.drop { $0 == "0" }).isEmpty ? "0" : String(group.drop { $0 == "0" }) }
        }
        guard halves.count == 2 else { return halves.first ?? [] }
        let missing = max(0, 8 - halves[0].count - halves[1].count)
        return halves[0] + Array(repeating: "0", count: missing) + halves[1]
    }
}
