package import API
package import Storage

/// What Moments needs of the features whose things can be shown in a post as a card. Filled in by `Apps/Server`.
package struct MomentCardPort: Sendable {
    /// The card of a thing, as the account may hand it on.
    /// - Throws: `Failure` if there is no such thing, or not for this account.
    package let load: @Sendable (CardDraft, AccountID, any ReadTransaction) throws -> CardContent

    package init(load: @escaping @Sendable (CardDraft, AccountID, any ReadTransaction) throws -> CardContent) { self.load = load }
}
