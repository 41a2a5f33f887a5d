package import API
package import ChatsAPI
package import Storage

/// What chats need of the features whose things are handed around as cards. Filled in by `Apps/Server`.
package struct Cards: Sendable {
    /// The card of a thing, as the account may hand it on.
    /// - Throws: `Failure` if there is no such thing, or not for this account.
    package let load: @Sendable (CardDraft, AccountID, any ReadTransaction) throws -> CardContent
    /// The account has put the card into the chat, itself or by forwarding it.
    package let noteShare: @Sendable (CardContent, ChatID, AccountID, any WriteTransaction) throws -> Void

    package init(
        load: @escaping @Sendable (CardDraft, AccountID, any ReadTransaction) throws -> CardContent,
        noteShare: @escaping @Sendable (CardContent, ChatID, AccountID, any WriteTransaction) throws -> Void
    ) {
        self.load = load
        self.noteShare = noteShare
    }
}
