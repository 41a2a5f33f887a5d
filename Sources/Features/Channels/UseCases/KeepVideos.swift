import API
import ChannelsAPI
import Kernel
import Storage

/// The caller's favourites.
struct KeepVideos: Sendable {
    let database: any Database
    let favourites = FavouriteStore()
    let acts = ActStore()
    let visibility: VideoVisibility
    let views: VideoViews
    let now: TimeSource

    func keep(_ video: VideoID, by caller: Caller) async throws {
        try await database.write { transaction in
            _ = try visibility.requirePublic(video, for: caller, in: transaction)
            let moment = now()
            guard try favourites.insert(video, of: caller.account, at: moment, in: transaction) else { return }
            _ = try acts.insert(ActRecord(account: caller.account, video: video, kind: .kept, at: moment), in: transaction)
        }
    }

    /// Also what is not to be seen any more can be dropped.
    func drop(_ video: VideoID, by caller: Caller) async throws {
        try await database.write { [favourites] in try favourites.delete(video, of: caller.account, in: $0) }
    }

    /// The last kept first.
    func list(_ request: PageRequest, by caller: Caller) async throws -> Page<Video> {
        let limit = try Int.limit(request)
        return try await VideoPager(database: database, views: views)(below: request.cursor, limit: limit, for: caller) { [favourites] in
            try favourites.list(of: caller.account, below: $0, limit: $1, in: $2)
        }
    }
}
