import API
import ChannelsAPI
import Kernel
import Storage

/// Lists comments and answers; visitors without an account may read them too.
struct ListComments: Sendable {
    let database: any Database
    let comments = CommentStore()
    let visibility: VideoVisibility
    let access: CommentAccess
    let views: CommentViews

    /// The pinned one first, then newest first.
    func callAsFunction(_ request: CommentsRequest, for viewer: Caller?) async throws -> Page<Comment> {
        let limit = try Int.limit(request.limit)
        let start = try request.cursor.map(Self.place)
        return try await database.read { transaction in
            let video = try visibility.require(request.video, for: viewer, in: transaction)
            let pinned = start == nil ? try comments.findPinned(of: request.video, in: transaction) : nil
            let first = try views([pinned].compactMap(\.self), under: video, for: viewer, in: transaction)
            let rest = try page(start, limit, under: video, for: viewer, in: transaction) {
                try comments.list(of: request.video, below: $0, limit: $1, in: transaction)
            }
            return Page(items: first + rest.items, next: rest.next)
        }
    }

    /// Oldest first.
    func replies(_ request: RepliesRequest, for viewer: Caller?) async throws -> Page<Comment> {
        let limit = try Int.limit(request.limit)
        let start = try request.cursor.map(Self.place)
        return try await database.read { transaction in
            let root = try access.require(request.comment, for: viewer, in: transaction)
            return try page(start, limit, under: root.video, for: viewer, in: transaction) {
                try comments.listReplies(to: request.comment, above: $0, limit: $1, in: transaction)
            }
        }
    }

    /// What the viewer may not see is made up for by what follows, so that a page is short at the end alone.
    private func page(
        _ start: CommentID?, _ limit: Int, under video: SeenVideo, for viewer: Caller?, in transaction: any ReadTransaction,
        _ index: (CommentID?, Int) throws -> [CommentRecord]
    ) throws -> Page<Comment> {
        var (items, place): ([Comment], CommentID?) = ([], start)
        while true {
            let wanted = limit - items.count
            let found = try index(place, wanted + 1)
            let page = Array(found.prefix(wanted))
            items += try views(page, under: video, for: viewer, in: transaction)
            guard found.count > wanted, let last = page.last?.id else { return Page(items: items) }
            if items.count == limit { return Page(items: items, next: last.description) }
            place = last
        }
    }

    private static func place(_ cursor: String) throws -> CommentID {
        guard let id = CommentID(cursor) else { throw ChannelsFailure.badCursor }
        return id
    }
}
