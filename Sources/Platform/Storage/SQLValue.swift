package import Foundation

/// A value that both engines hold.
package enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case boolean(Bool)
    case blob(Data)

    /// - Throws: `StoreFailure.unstorableText`. Both engines ask before they take a value.
    package func requireStorable() throws {
        if case .text(let text) = self, text.utf8.contains(0) { throw StoreFailure.unstorableText }
    }
}
