package import API
package import Storage

/// What Accounts asks of those who keep pictures.
package struct AvatarPort: Sendable {
    /// Takes an uploaded picture as the avatar of its owner, so that whoever sees the person may see it.
    /// - Returns: its path on the server.
    /// - Throws: `Failure` if it is not a ready picture of this account.
    package let take: @Sendable (_ attachment: String, AccountID, any WriteTransaction) throws -> String

    package init(take: @escaping @Sendable (_ attachment: String, AccountID, any WriteTransaction) throws -> String) {
        self.take = take
    }
}
