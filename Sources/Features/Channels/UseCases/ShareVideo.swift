import API
import AttachmentsAPI
package import ChannelsAPI
import Kernel
import PagesAPI
import Storage

/// What a video looks like as a card in a chat.
package struct VideoCard: Sendable {
    package let id: VideoID
    /// The beginning of its caption; empty if it has none.
    package let title: String
    /// The name of its Page.
    package let subtitle: String
    package let picture: String?
    /// Its path on this server.
    package let target: String
}

/// Hands a video on into a chat, as a card.
struct ShareVideo: Sendable {
    private static let titleLength = 100

    let shares = ShareStore()
    let counts = VideoCountStore()
    let acts = ActStore()
    let views: VideoViews
    let now: TimeSource

    /// - Throws: `Failure` if the account does not see the video, or it is not public.
    func card(of id: VideoID, for account: AccountID, in transaction: any ReadTransaction) throws -> VideoCard {
        let sender = Caller(account: account, session: 0, isOperator: false)
        _ = try views.visibility.requirePublic(id, for: sender, in: transaction)
        let video = try views.view(id, for: sender, in: transaction)
        let line = video.caption.split(separator: "\n").first.map(String.init) ?? ""
        return VideoCard(
            id: id, title: String(line.prefix(Self.titleLength)), subtitle: video.page.name,
            picture: video.film?.poster ?? video.pictures?.first?.thumbnail, target: "/v/\(id)")
    }

    /// The card was put into a chat. A card that is forwarded may outlive its video, or the right to see it: then there is
    /// nothing to note.
    func note(_ id: VideoID, into chat: Int64, by account: AccountID, in transaction: any WriteTransaction) throws {
        let sender = Caller(account: account, session: 0, isOperator: false)
        guard try views.visibility.filter([id], for: sender, in: transaction)[id]?.record.state == .published else { return }
        try shares.insert(id, chat: chat, in: transaction)
        try counts.add(VideoTally(shares: 1), to: id, by: account, in: transaction)
        _ = try acts.insert(ActRecord(account: account, video: id, kind: .shared, at: now(), source: .chat), in: transaction)
    }
}
