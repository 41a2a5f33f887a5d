import API
import ChannelsAPI
import Pages
import PagesAPI
import Search
import Storage

/// Where public videos are found: by their words (the table `search_videos`) and by where they were made. What is not
/// public stands in neither.
struct VideoFinding: Sendable {
    static let index = SearchIndex("videos")

    let neighbours: Neighbours
    let cells = CellStore()

    /// Brings up to date how a video is found, in the transaction that changed it.
    func put(_ video: VideoRecord, in transaction: any WriteTransaction) throws {
        guard video.state == .published, let publishedAt = video.publishedAt else { return }
        if let page = try neighbours.pages.cards(for: [video.page], in: transaction)[video.page] {
            try Self.index.put(Self.text(of: video, on: page), as: video.id.rawValue, in: transaction)
        }
        try cells.replace(video.details.cell, of: video.id, at: publishedAt, in: transaction)
    }

    func remove(_ video: VideoID, in transaction: any WriteTransaction) throws {
        try Self.index.remove(video.rawValue, in: transaction)
        try cells.delete(of: video, in: transaction)
    }

    /// What a video is found by: its caption with its topics, where it was made, and the name of its Page.
    static func text(of video: VideoRecord, on page: PageCard) -> String {
        [video.details.caption, video.details.place ?? "", page.name].joined(separator: "\n")
    }
}
