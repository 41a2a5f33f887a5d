import API
import ChannelsAPI
import Pages
import PagesAPI
import Search
import Storage

/// Keeps the index of videos in step with what does not happen to a video itself.
struct KeepFindable: Sendable {
    private static let batch = 100

    let database: any Database
    let videos = VideoStore()
    let finding: VideoFinding
    let neighbours: Neighbours

    /// A Page has another name: its videos are found by it.
    func renamed(_ page: PageID) async throws {
        var place: FeedPlace? = .top
        while let below = place {
            place = try await database.write { transaction in
                let some = try videos.list(of: page, below: below, everything: false, limit: Self.batch, in: transaction)
                for video in some { try finding.put(video, in: transaction) }
                guard some.count == Self.batch, let last = some.last, let at = last.publishedAt else { return nil }
                return FeedPlace(at: at, id: last.id.rawValue)
            }
        }
    }

    /// What was there before the index.
    var filling: SearchFilling {
        SearchFilling(VideoFinding.index, of: database) { [videos, neighbours] after, limit, transaction in
            let some = try videos.list(after: VideoID(rawValue: after), limit: limit, in: transaction)
            let cards = try neighbours.pages.cards(for: Set(some.map(\.page)), in: transaction)
            return some.map { video in
                let page = video.state == .published ? cards[video.page] : nil
                return (video.id.rawValue, page.map { VideoFinding.text(of: video, on: $0) })
            }
        }
    }
}
