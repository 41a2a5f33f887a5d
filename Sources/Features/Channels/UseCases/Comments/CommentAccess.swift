import API
import ChannelsAPI
import Kernel
import Storage

/// A comment that somebody may see, under a video that they may see.
struct SeenComment: Sendable {
    let record: CommentRecord
    /// What it answers.
    let root: CommentRecord?
    let video: SeenVideo

    /// Everybody sees it: neither it nor what it answers is hidden or waits.
    var isOpen: Bool { !record.isWithheld && root?.isWithheld != true }
}

/// Finds a comment for somebody. Whoever does not see it is told that there is nothing.
struct CommentAccess: Sendable {
    let comments = CommentStore()
    let visibility: VideoVisibility
    let views: CommentViews

    func require(_ id: CommentID, for viewer: Caller?, in transaction: any ReadTransaction) throws -> SeenComment {
        guard let record = try comments.find(id, in: transaction) else { throw Failure.notFound }
        let video = try visibility.require(record.video, for: viewer, in: transaction)
        let root = try record.root.flatMap { try comments.find($0, in: transaction) }
        // An answer is seen by whoever sees what it answers.
        let needed = [root, record].compactMap(\.self)
        guard try views.filter(needed, under: video, for: viewer, in: transaction).count == needed.count else { throw Failure.notFound }
        return SeenComment(record: record, root: root, video: video)
    }
}
