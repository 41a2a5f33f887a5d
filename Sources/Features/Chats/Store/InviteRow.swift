import API
import ChatsAPI

/// A way into a group.
struct InviteRow: Sendable {
    let chat: ChatID
    let invitedBy: AccountID
    /// The one person it is for; nil for a link or QR code.
    let invited: AccountID?
    let expires: Timestamp
}
