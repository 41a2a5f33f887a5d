import API
import ChannelsAPI
import PagesAPI
import Storage

/// Forgets what people did with videos that are gone: likes, comments, favourites, refusals, acts. A little at a time, so
/// that nobody waits for it.
struct ForgetVideos: Sendable {
    private static let batch = 1_000

    let database: any Database
    let videos = VideoStore()
    let likes = LikeStore()
    let counts = VideoCountStore()
    let favourites = FavouriteStore()
    let refusals = RefusalStore()
    let comments = CommentStore()
    let acts = ActStore()
    let shares = ShareStore()
    let reports = ReportStore()
    let filters = CommentFilterStore()
    let deletion: DeleteVideo

    func callAsFunction(_ video: VideoID) async throws {
        try await repeatedly { try likes.delete(of: video, limit: Self.batch, in: $0) }
        try await repeatedly { try comments.delete(of: video, limit: Self.batch, in: $0) }
        try await repeatedly { try acts.delete(of: video, limit: Self.batch, in: $0) }
        try await database.write { transaction in
            try counts.delete(of: video, in: transaction)
            try favourites.delete(of: video, in: transaction)
            try refusals.delete(of: video, in: transaction)
            try acts.deletePlaces(of: video, in: transaction)
            try shares.delete(of: video, in: transaction)
            try reports.delete(of: video, in: transaction)
        }
    }

    /// Deletes the videos of a Page that was closed.
    func page(_ page: PageID) async throws {
        try await repeatedly(50) { transaction in
            let some = try videos.list(of: page, limit: 50, in: transaction)
            for video in some { try deletion.delete(video, in: transaction) }
            return some.count
        }
        try await database.write { transaction in
            try videos.deleteReleases(of: page, in: transaction)
            try acts.deleteFollows(of: page, in: transaction)
            try filters.delete(of: page, in: transaction)
        }
    }

    private func repeatedly(
        _ batch: Int = Self.batch, _ some: @escaping @Sendable (any WriteTransaction) throws -> Int
    ) async throws {
        while try await database.write(some) >= batch {}
    }
}
