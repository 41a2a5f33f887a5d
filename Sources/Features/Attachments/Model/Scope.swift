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
    /// The viewer is absent for a visitor without an account.
    let maySee: @Sendable ([Int64], AccountID?, any ReadTransaction) throws -> Bool

    private init(
        kind: String, cacheSeconds: Int,
        forVisitorsToo maySee: @escaping @Sendable ([Int64], AccountID?, any ReadTransaction) throws -> Bool
    ) {
        self.kind = kind
        self.cacheSeconds = cacheSeconds
        self.maySee = maySee
    }

    /// A rule about people; a visitor without an account sees nothing.
    /// - Parameters:
    ///   - cacheSeconds: at most 60 where access can be lost, so that it is lost within a minute.
    ///   - maySee: whether the viewer may see one of these scopes.
    package init(
        kind: String, cacheSeconds: Int = 60, _ maySee: @escaping @Sendable ([Int64], AccountID, any ReadTransaction) throws -> Bool
    ) {
        self.init(
            kind: kind, cacheSeconds: cacheSeconds,
            forVisitorsToo: { scopes, viewer, transaction in
                guard let viewer else { return false }
                return try maySee(scopes, viewer, transaction)
            })
    }

    /// A rule that visitors without an account are asked by too, with no viewer.
    package static func open(
        kind: String, cacheSeconds: Int = 60, _ maySee: @escaping @Sendable ([Int64], AccountID?, any ReadTransaction) throws -> Bool
    ) -> ScopeRule { ScopeRule(kind: kind, cacheSeconds: cacheSeconds, forVisitorsToo: maySee) }

    /// Everybody who is signed in may see it, as with the picture of a person.
    package static func everyone(kind: String) -> ScopeRule {
        ScopeRule(kind: kind, cacheSeconds: 86_400, forVisitorsToo: { _, viewer, _ in viewer != nil })
    }

    /// The whole world may see it, without an account too, as with the picture of a Page.
    package static func `public`(kind: String) -> ScopeRule {
        ScopeRule(kind: kind, cacheSeconds: 86_400, forVisitorsToo: { _, _, _ in true })
    }
}
