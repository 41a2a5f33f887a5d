package import API
package import PagesAPI
package import Storage

/// What Pages asks of those who keep pictures.
package struct PagePicturePort: Sendable {
    /// Takes a picture that the account uploaded as the one of the Page, in the place of an earlier one, so that
    /// everybody may see it.
    /// - Returns: its path on the server.
    /// - Throws: `Failure` if it is not a ready picture of this account.
    package let take: @Sendable (_ attachment: String, AccountID, PageID, any WriteTransaction) throws -> String
    /// The Page shows no picture any more.
    package let letGo: @Sendable (PageID, any WriteTransaction) throws -> Void

    package init(
        take: @escaping @Sendable (_ attachment: String, AccountID, PageID, any WriteTransaction) throws -> String,
        letGo: @escaping @Sendable (PageID, any WriteTransaction) throws -> Void
    ) {
        self.take = take
        self.letGo = letGo
    }
}
