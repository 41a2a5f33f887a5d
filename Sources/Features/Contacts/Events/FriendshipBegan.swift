package import API
package import ContactsAPI
import Events

/// Two people have become friends.
package struct FriendshipBegan: Event {
    package static let name = "contacts.friendshipBegan"

    /// Who asked.
    package let asker: AccountID
    /// Who said yes.
    package let accepter: AccountID
    /// What the asker wrote; may be empty.
    package let greeting: String
    package let source: RequestSource
    package let at: Timestamp
    /// The accepter had never ceased to count the asker as a friend: the asker had deleted them in silence and came
    /// back. Nothing may tell the accepter.
    package let isSilentReturn: Bool
}
