import API
import ChannelsAPI
import Events
import Kernel
import Pages
import Storage

/// Tells those who work on a Page, after the commit, how one of its videos is now, each as they see it.
struct TellWorkers: Sendable {
    let hub: LiveHub
    let neighbours: Neighbours
    let views: VideoViews

    func changed(_ video: VideoRecord, in transaction: any WriteTransaction) throws {
        for account in try neighbours.pages.workers(on: video.page, in: transaction) {
            // How somebody sees the videos of their own Page does not depend on their session.
            let worker = Caller(account: account, session: 0, isOperator: false)
            guard let view = try views.views([video.id], for: worker, in: transaction)[video.id] else { continue }
            let frame = try EncodedFrame(ChannelsAPI.videoChanged, view)
            transaction.afterCommit { [hub] in hub.deliver(frame, to: account) }
        }
    }

    func progress(_ progress: VideoProgress, of video: VideoRecord, in transaction: any ReadTransaction) throws {
        let frame = try EncodedFrame(ChannelsAPI.videoProgress, progress)
        hub.deliver(frame, to: try neighbours.pages.workers(on: video.page, in: transaction))
    }
}
