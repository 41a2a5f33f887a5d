import API
import ChannelsAPI
import Kernel
import Pages
import Storage

/// Pins a comment above the others, hides it from all but its author, or lets one out that waits; for those who look after
/// the Page.
struct ModerateComment: Sendable {
    let database: any Database
    let comments = CommentStore()
    let counts = VideoCountStore()
    let acts = ActStore()
    let neighbours: Neighbours
    let access: CommentAccess
    let views: CommentViews

    func callAsFunction(_ request: ModerateCommentRequest, by caller: Caller) async throws -> Comment {
        try await database.write { transaction in
            let seen = try access.require(request.comment, for: caller, in: transaction)
            _ = try neighbours.pages.require(.moderate, on: seen.video.record.page, for: caller, in: transaction)
            var comment = seen.record
            if let isHidden = request.isHidden { comment.isHidden = isHidden }
            if let isHeld = request.isHeld { comment.heldOn = isHeld ? seen.video.record.page : nil }
            if comment.heldOn == nil, seen.record.heldOn != nil { _ = try acts.insert(ActRecord(comment), in: transaction) }
            // What nobody sees cannot stand above everything.
            if comment.isWithheld { comment.isPinned = false }
            if comment.isWithheld != seen.record.isWithheld { try recount(seen, in: transaction) }
            if let isPinned = request.isPinned, isPinned != comment.isPinned {
                comment.isPinned = isPinned
                if isPinned { try makeRoom(for: comment, in: transaction) }
            }
            try comments.update(comment, in: transaction)
            return try views.view(comment, under: seen.video, for: caller, in: transaction)
        }
    }

    /// The counts say what everybody sees: a comment that is hidden takes its answers along.
    private func recount(_ seen: SeenComment, in transaction: any WriteTransaction) throws {
        let (record, author) = (seen.record, seen.record.author)
        let step = record.isWithheld ? 1 : -1
        let replies = try comments.tallies(of: [record.id], in: transaction)[record.id]?.replies ?? 0
        if let root = seen.root {
            try comments.add(CommentTally(replies: step), to: root.id, by: author, in: transaction)
            if root.isWithheld { return }
        }
        try counts.add(VideoTally(comments: step * (1 + replies)), to: record.video, by: author, in: transaction)
    }

    private func makeRoom(for comment: CommentRecord, in transaction: any WriteTransaction) throws {
        guard comment.root == nil else { throw ChannelsFailure.replyCannotBePinned }
        guard !comment.isWithheld else { throw ChannelsFailure.hiddenCannotBePinned }
        guard var other = try comments.findPinned(of: comment.video, in: transaction) else { return }
        other.isPinned = false
        try comments.update(other, in: transaction)
    }
}
