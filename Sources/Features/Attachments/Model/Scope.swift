package import API
package import Storage

/// What shows an attachment: one message, one profile, one group. Its kind belongs to the feature that shows it.
package struct Scope: Sendable, Hashable {
    package let kind: String
    package let id: Int64

    package init(kind: String, id: Int64) {
        self.kind = kind
        self.id = id
    }
}

/// Who may see scopes of a kind. Each kind has one rule, handed over when the server is put together.
package struct ScopeRule: Sendable {
    let kind: String
    /// How long a browser may keep what this rule let it read before it asks again.
    let cacheSeconds: Int
    let maySee: @Sendable ([Int64], AccountID, any ReadTransaction) throws -> Bool

    /// - Parameters:
    ///   - cacheSeconds: at most 60 where access can be lost, so that it is lost within a minute.
    ///   - maySee: whether the viewer may see one of these scopes.
    package init(
        kind: String, cacheSeconds: Int = 60, _ maySee: @escaping @Sendable ([Int64], AccountID, any ReadTransaction) throws -> Bool
    ) {
        self.kind = kind
        self.cacheSeconds = cacheSeconds
        self.maySee = maySee
    }

    /// Everybody who is signed in may see it, as with the picture of a person.
    package static func everyone(kind: String) -> ScopeRule { ScopeRule(kind: kind, cacheSeconds: 86_400) { _, _, _ in true } }
}
