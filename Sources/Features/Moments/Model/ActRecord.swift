import API
import MomentsAPI

/// A like or a comment as the store keeps it.
struct ActRecord: Sendable {
    enum Kind: String, Sendable {
        case like, comment
    }

    /// Among all likes, comments and posts it grows with time.
    let id: Int64
    let moment: MomentID
    /// The author of the post.
    let owner: AccountID
    /// Who did it.
    let account: AccountID
    let kind: Kind
    let at: Timestamp
    var clientID: String?
    var text = ""
    /// The comment that it answers, and who wrote that.
    var replyTo: MomentCommentID?
    var replied: AccountID?
    /// Its words are gone; what is left tells those who had a notice of it.
    var isDeleted = false

    var comment: MomentCommentID { MomentCommentID(rawValue: id) }
}
