import API
import ChannelsAPI
import Contacts
import Kernel
import Pages
import PagesAPI
import Storage

/// A video that somebody may see, with how they stand to its Page.
struct SeenVideo: Sendable {
    let record: VideoRecord
    let page: PageCard
    let standing: PageStanding

    var isWorker: Bool { standing.role != nil }

    func may(_ right: PageRight) -> Bool { standing.role?.includes(right) ?? false }
}

/// The one decision about who may see a video. Feeds, lists, cards, comments, media and figures all ask here.
///
/// Everybody sees what is public, unless its Page was closed or a block stands between them and its owner. Those who work
/// on the Page see it in every state, and an operator sees what waits for review.
struct VideoVisibility: Sendable {
    let videos = VideoStore()
    let neighbours: Neighbours

    /// Those among the records that the viewer may see, in the order given; read for all at once.
    /// - Parameter viewer: absent for a visitor without an account.
    func filter(_ records: [VideoRecord], for viewer: Caller?, in transaction: any ReadTransaction) throws -> [SeenVideo] {
        let ids = Set(records.map(\.page))
        let cards = try neighbours.pages.cards(for: ids, in: transaction)
        let standings = try neighbours.pages.standings(of: viewer?.account, on: ids, in: transaction)
        let barred = try barred(among: ids, for: viewer, in: transaction)
        return records.compactMap { record in
            guard let card = cards[record.page] else { return nil }
            let seen = SeenVideo(record: record, page: card, standing: standings[record.page] ?? PageStanding())
            if seen.isWorker || record.state == .held && viewer?.isOperator == true { return seen }
            return record.state == .published && !barred.contains(record.page) ? seen : nil
        }
    }

    /// Those among `ids` that the viewer may see.
    func filter(_ ids: some Sequence<VideoID>, for viewer: Caller?, in transaction: any ReadTransaction) throws -> [VideoID: SeenVideo] {
        let seen = try filter(Array(videos.list(ids, in: transaction).values), for: viewer, in: transaction)
        return Dictionary(seen.map { ($0.record.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Throws: the same `Failure.notFound` for what is not there and for what is not for this viewer.
    func require(_ id: VideoID, for viewer: Caller?, in transaction: any ReadTransaction) throws -> SeenVideo {
        guard let seen = try filter([videos.load(id, in: transaction)], for: viewer, in: transaction).first else { throw Failure.notFound }
        return seen
    }

    /// A video that the viewer may see and that is public, so that something can be done with it.
    /// - Throws: as `require`, and `ChannelsFailure.notPublished`.
    func requirePublic(_ id: VideoID, for viewer: Caller?, in transaction: any ReadTransaction) throws -> SeenVideo {
        let seen = try require(id, for: viewer, in: transaction)
        guard seen.record.state == .published else { throw ChannelsFailure.notPublished }
        return seen
    }

    /// A video on whose Page the caller has this right. Whoever does not even see it is told that there is nothing.
    /// - Throws: as `require`, and what `PagesFeature.require` throws.
    func require(_ right: PageRight, on id: VideoID, for caller: Caller, in transaction: any ReadTransaction) throws -> SeenVideo {
        let seen = try require(id, for: caller, in: transaction)
        _ = try neighbours.pages.require(right, on: seen.record.page, for: caller, in: transaction)
        return seen
    }

    /// The Pages between whose owner and the viewer stands a block.
    func barred(among ids: Set<PageID>, for viewer: Caller?, in transaction: any ReadTransaction) throws -> Set<PageID> {
        guard let viewer else { return [] }
        let owners = try neighbours.pages.owners(of: ids, in: transaction)
        let barred = try neighbours.contacts.barred(from: viewer.account, among: owners.values, in: transaction)
        return Set(owners.filter { barred.contains($0.value) }.keys)
    }
}
