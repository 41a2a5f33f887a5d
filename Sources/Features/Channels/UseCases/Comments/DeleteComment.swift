import API
import ChannelsAPI
import Kernel
import Pages
import Storage

/// Deletes a comment with its answers: the own one, or any for those who look after the Page. What the Page said belongs to
/// the Page.
struct DeleteComment: Sendable {
    let database: any Database
    let comments = CommentStore()
    let counts = VideoCountStore()
    let access: CommentAccess

    func callAsFunction(_ id: CommentID, by caller: Caller) async throws {
        try await database.write { transaction in
            let comment = try access.require(id, for: caller, in: transaction)
            guard comment.record.isSaid(by: caller) || comment.video.may(.moderate) else { throw ChannelsFailure.notYourComment }
            try delete(comment, in: transaction)
        }
    }

    /// Deletes it with its answers, and counts them no longer.
    func delete(_ comment: SeenComment, in transaction: any WriteTransaction) throws {
        let (id, author) = (comment.record.id, comment.record.author)
        let tally = try comments.tallies(of: [id], in: transaction)[id] ?? CommentTally()
        try comments.delete(comment.record, in: transaction)
        if let root = comment.root, !comment.record.isWithheld {
            try comments.add(CommentTally(replies: -1), to: root.id, by: author, in: transaction)
        }
        guard comment.isOpen else { return }
        try counts.add(VideoTally(comments: -1 - tally.replies), to: comment.record.video, by: author, in: transaction)
    }
}
