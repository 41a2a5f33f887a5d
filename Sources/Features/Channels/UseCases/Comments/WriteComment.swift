import API
import ChannelsAPI
import Kernel
import Pages
import Storage

/// Comments on a video, or answers a comment. Doing it again under the same client id has the same answer.
struct WriteComment: Sendable {
    let database: any Database
    let comments = CommentStore()
    let filters = CommentFilterStore()
    let counts = VideoCountStore()
    let acts = ActStore()
    let visibility: VideoVisibility
    let access: CommentAccess
    let views: CommentViews
    let limiter: RateLimiter
    let rules: ChannelsRules
    let ids: IDGenerator
    let now: TimeSource

    func callAsFunction(_ request: CommentRequest, by caller: Caller) async throws -> Comment {
        let clientID = try VideoText.clientID(request.clientID)
        guard let text = PlainText.clean(request.text, limit: 500, lines: true), !text.isEmpty else { throw ChannelsFailure.badComment }
        return try await database.write { transaction in
            let video = try visibility.requirePublic(request.video, for: caller, in: transaction)
            if let before = try comments.find(by: caller.account, clientID: clientID, in: transaction) {
                guard before.video == request.video else { throw ChannelsFailure.badClientID }
                return try views.view(before, under: video, for: caller, in: transaction)
            }
            guard video.mayComment else { throw ChannelsFailure.mayNotComment }
            let root = try request.replyTo.map { try self.root(of: $0, for: caller, in: transaction) }
            guard root == nil || root?.record.video == request.video else { throw Failure.notFound }
            let isOfPage = request.asPage ?? video.may(.publish)
            if isOfPage { _ = try visibility.neighbours.pages.require(.publish, on: video.record.page, for: caller, in: transaction) }
            try limiter.take(rules.commenting, key: "\(caller.account)")
            var comment = CommentRecord(
                id: ids.next(), video: request.video, author: caller.account, isOfPage: isOfPage, root: root?.record.id, text: text,
                at: now())
            if !video.may(.moderate), try CommentRules(filters.load(of: video.record.page, in: transaction)).hold(text) {
                comment.heldOn = video.record.page
            }
            try comments.insert(comment, clientID: clientID, in: transaction)
            try count(comment, under: root, in: transaction)
            // What waits is noted when it is let out.
            if !comment.isWithheld { _ = try acts.insert(ActRecord(comment), in: transaction) }
            return try views.view(comment, under: video, for: caller, in: transaction)
        }
    }

    /// An answer to an answer stands under the same comment.
    private func root(of id: CommentID, for caller: Caller, in transaction: any ReadTransaction) throws -> SeenComment {
        let answered = try access.require(id, for: caller, in: transaction)
        guard let root = answered.root else { return answered }
        return SeenComment(record: root, root: nil, video: answered.video)
    }

    /// Counts say what everybody sees: nothing that waits, and nothing under a comment that is hidden or waits.
    private func count(_ comment: CommentRecord, under root: SeenComment?, in transaction: any WriteTransaction) throws {
        if comment.isWithheld { return }
        if let root {
            try comments.add(CommentTally(replies: 1), to: root.record.id, by: comment.author, in: transaction)
            guard root.isOpen else { return }
        }
        try counts.add(VideoTally(comments: 1), to: comment.video, by: comment.author, in: transaction)
    }
}
