package import API
import Events

/// Somebody deleted a friend, in silence and on their own side only. Nothing may tell the other.
package struct FriendshipEnded: Event {
    package static let name = "contacts.friendshipEnded"

    package let by: AccountID
    package let other: AccountID
    package let at: Timestamp
}
