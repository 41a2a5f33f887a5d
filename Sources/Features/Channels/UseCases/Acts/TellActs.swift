import API
import ChannelsAPI
import Kernel
import Storage

/// Takes what clients tell of showing and watching. The same act told twice, after an answer that was lost, is one; one that
/// has gone on meanwhile, because somebody watched on, is brought up to date.
struct TellActs: Sendable {
    /// A client that was offline tells later; a clock may be wrong by a little.
    private static let oldest: Duration = .seconds(30 * 86_400)
    private static let skew: Duration = .seconds(3600)
    private static let longestWatch: Int64 = 24 * 3600 * 1000

    let database: any Database
    let acts = ActStore()
    let counts = VideoCountStore()
    let visibility: VideoVisibility
    let chances: HotChances
    let limiter: RateLimiter
    let rules: ChannelsRules
    let now: TimeSource

    func callAsFunction(_ request: TellActsRequest, by caller: Caller) async throws {
        guard request.acts.count <= 100, request.acts.allSatisfy(Self.isTellable) else { throw ChannelsFailure.badActs }
        try limiter.take(rules.telling, key: "\(caller.account)")
        let moment = now()
        let told = request.acts.filter { moment.adding(.zero - Self.oldest) < $0.at && $0.at < moment.adding(Self.skew) }
        if told.isEmpty { return }
        try await database.write { transaction in
            // Acts of videos that are gone are left out quietly.
            let seen = try visibility.filter(Set(told.map(\.video)), for: caller, in: transaction)
            let chances = try chances.list(of: caller.account, for: told, in: transaction)
            for act in told {
                guard let video = seen[act.video], video.record.state == .published else { continue }
                try take(record(of: act, on: video.record, by: caller.account, chances[act.video]), of: video.record, in: transaction)
            }
        }
    }

    private static func isTellable(_ act: Act) -> Bool {
        [.shown, .watched, .skipped].contains(act.kind) && (act.watched ?? 0) >= 0 && (act.reached ?? 0) >= 0
    }

    private func record(of act: Act, on video: VideoRecord, by account: AccountID, _ propensity: Double?) -> ActRecord {
        var record = ActRecord(account: account, video: act.video, kind: act.kind, at: act.at, source: act.source)
        if act.kind == .shown, act.source == .hot { record.propensity = propensity }
        guard act.kind == .watched else { return record }
        record.watched = min(act.watched ?? 0, Self.longestWatch)
        record.reached = min(act.reached ?? 0, video.details.film?.duration ?? Self.longestWatch)
        record.judge(video.details)
        return record
    }

    private func take(_ act: ActRecord, of video: VideoRecord, in transaction: any WriteTransaction) throws {
        var (act, before): (ActRecord, ActRecord?) = (act, nil)
        if try !acts.insert(act, in: transaction) {
            guard let known = try acts.find(act, in: transaction) else { return }
            act.watched = known.watched.map { max($0, act.watched ?? 0) }
            act.reached = known.reached.map { max($0, act.reached ?? 0) }
            act.judge(video.details)
            try acts.update(act, in: transaction)
            before = known
        }
        try counts.add(news(act, since: before), to: act.video, by: act.account, in: transaction)
        guard act.kind == .watched, let reached = act.reached, video.details.film != nil else { return }
        try acts.upsertPlace(reached, in: act.video, of: act.account, at: act.at, in: transaction)
    }

    private func news(_ act: ActRecord, since before: ActRecord?) -> VideoTally {
        VideoTally(
            views: act.isView && before?.isView != true ? 1 : 0,
            impressions: act.kind == .shown && act.source == .hot && before == nil ? 1 : 0,
            finishes: act.isFinish && before?.isFinish != true ? 1 : 0)
    }
}

extension ActRecord {
    /// Decides whether a watch counts as a view, and as one that came to its end.
    mutating func judge(_ video: VideoDetails) {
        guard kind == .watched else { return }
        let (watched, reached) = (watched ?? 0, reached ?? 0)
        if let film = video.film {
            isView = watched >= 3_000 || film.isAtEnd(reached)
            isFinish = isView && film.isFinished(at: reached)
        } else {
            isView = watched >= 3_000
            // Whoever stays for two seconds a picture has looked at them all.
            isFinish = isView && watched >= 2_000 * Int64(video.pictures.count)
        }
    }
}
