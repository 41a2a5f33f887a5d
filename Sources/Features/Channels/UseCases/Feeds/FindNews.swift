import API
import Dots
import Pages
import Storage

/// The red dot on Channels, and on Following within it: a followed Page published since the section was opened last. A like of
/// a friend raises none.
struct FindNews: Sendable {
    static let sections = ["channels", "channels.following"]

    let videos = VideoStore()
    let neighbours: Neighbours

    var sources: [DotSource] { Self.sections.map { DotSource($0, look: look) } }

    /// Whoever never opened it, and never followed a Page, has no news.
    private func look(_ account: AccountID, since: Timestamp?, in transaction: any ReadTransaction) throws -> News? {
        guard let since else { return nil }
        let followed = try neighbours.pages.followedForVideos(by: account, in: transaction)
        let newest = try videos.newestPublication(of: followed, in: transaction)
        return newest.map { $0 > since } == true ? .plain : nil
    }
}
