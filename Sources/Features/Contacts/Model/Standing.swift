/// How two people stand for a message from one to the other.
package enum Standing: Sendable, Hashable {
    /// Each counts the other as a friend.
    case friends
    /// One of them does not, or never did.
    case notFriends
    /// The receiver has blocked the sender, who must not learn it.
    case blocked
}
