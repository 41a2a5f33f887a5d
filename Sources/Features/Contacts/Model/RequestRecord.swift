import API
import ContactsAPI

/// A wish to be friends, as the store keeps it. Between two people there is at most one in each direction.
struct RequestRecord: Sendable {
    static let lifetime: Duration = .seconds(3 * 24 * 3600)
    /// Somebody has at most so many open wishes.
    static let mostSent = 100

    let id: FriendRequestID
    let sender: AccountID
    let receiver: AccountID
    let greeting: String
    let source: RequestSource
    /// What the sender wrote down for the time when they are friends.
    let remark: String?
    let isChatsOnly: Bool
    /// The receiver does not see it (any more). The sender never learns that.
    let isIgnored: Bool
    let sentAt: Timestamp
    let expires: Timestamp

    func other(than viewer: AccountID) -> AccountID { viewer == sender ? receiver : sender }
}
