import API
import ChannelsAPI
import Kernel
import Pages
import PagesAPI
import Storage

/// What a Page holds back of comments until they are read, and what waits; for those who look after its comments.
struct ManageCommentFilter: Sendable {
    let database: any Database
    let filters = CommentFilterStore()
    let comments = CommentStore()
    let visibility: VideoVisibility
    let neighbours: Neighbours
    let views: CommentViews

    func read(_ page: PageID, by caller: Caller) async throws -> CommentFilter {
        try await database.read { transaction in
            _ = try neighbours.pages.require(.moderate, on: page, for: caller, in: transaction)
            return try filters.load(of: page, in: transaction)
        }
    }

    /// It holds from now on; what stands there already stays.
    func set(_ request: SetCommentFilterRequest, by caller: Caller) async throws -> CommentFilter {
        let filter = try CommentRules(words: request.words, holdsLinks: request.holdsLinks).filter
        return try await database.write { transaction in
            _ = try neighbours.pages.require(.moderate, on: request.page, for: caller, in: transaction)
            try filters.upsert(filter, of: request.page, in: transaction)
            return filter
        }
    }

    /// What waits under all videos of a Page, the newest first.
    func listHeld(_ request: HeldCommentsRequest, by caller: Caller) async throws -> Page<Comment> {
        let limit = try Int.limit(request.limit)
        let start = try request.cursor.map { cursor in
            guard let id = CommentID(cursor) else { throw ChannelsFailure.badCursor }
            return id
        }
        return try await database.read { transaction in
            _ = try neighbours.pages.require(.moderate, on: request.page, for: caller, in: transaction)
            let found = try comments.listHeld(on: request.page, below: start, limit: limit + 1, in: transaction)
            let page = Array(found.prefix(limit))
            let videos = try visibility.filter(Set(page.map(\.video)), for: caller, in: transaction)
            let items = try page.compactMap { record in
                try videos[record.video].flatMap { try views([record], under: $0, for: caller, in: transaction).first }
            }
            return Page(items: items, next: found.count > limit ? page.last?.id.description : nil)
        }
    }
}
