import API
import ChannelsAPI
import Events
import Kernel
import Pages
import Storage

/// The red dot on Following: something came since the section was opened last. A like of a friend raises none.
///
/// Nobody is told when a Page publishes, or a hundred thousand would have to be; whoever looks finds out.
struct ManageDots: Sendable {
    let database: any Database
    let videos = VideoStore()
    let settings = SettingsStore()
    let neighbours: Neighbours
    let changes: ChangeLog
    let now: TimeSource

    func read(by caller: Caller) async throws -> ChannelsDots {
        try await database.read { transaction in
            guard let opened = try settings.followingOpened(by: caller.account, in: transaction) else {
                return ChannelsDots(following: false)
            }
            let followed = try neighbours.pages.followedForVideos(by: caller.account, in: transaction)
            let newest = try videos.newestPublication(of: followed, in: transaction)
            return ChannelsDots(following: newest.map { $0 > opened } ?? false)
        }
    }

    /// The caller looks at Following: the dot goes out on all their devices.
    func openFollowing(by caller: Caller) async throws {
        try await database.write { transaction in
            try settings.upsertOpening(of: caller.account, at: now(), in: transaction)
            try changes.tell(caller.account, ChannelsAPI.dotsChanged, ChannelsDots(following: false), in: transaction)
        }
    }
}
