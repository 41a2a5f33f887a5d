import API
import ChannelsAPI
import Kernel
import Storage

/// Notes that somebody is not interested in a video: it does not come again in their Hot.
struct RefuseVideo: Sendable {
    let database: any Database
    let refusals = RefusalStore()
    let counts = VideoCountStore()
    let acts = ActStore()
    let visibility: VideoVisibility
    let now: TimeSource

    func callAsFunction(_ video: VideoID, by caller: Caller) async throws {
        try await database.write { transaction in
            _ = try visibility.requirePublic(video, for: caller, in: transaction)
            let moment = now()
            guard try refusals.insert(video, of: caller.account, at: moment, in: transaction) else { return }
            try counts.add(VideoTally(refusals: 1), to: video, by: caller.account, in: transaction)
            _ = try acts.insert(ActRecord(account: caller.account, video: video, kind: .refused, at: moment), in: transaction)
        }
    }
}
