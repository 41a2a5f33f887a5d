import API
import ChannelsAPI
import Kernel
import Storage

/// Puts a new list for somebody together: candidates, without what they have seen or refused, in the order of the ranking.
struct MakeHotList: Sendable {
    let hot = HotStore()
    let counts = VideoCountStore()
    let refusals = RefusalStore()
    let visibility: VideoVisibility
    let rules: HotRules
    let now: TimeSource

    func callAsFunction(
        for caller: Caller, random: inout some RandomNumberGenerator, in transaction: any ReadTransaction
    ) throws -> [HotItem] {
        let ranking = HotRanking(
            rules: rules, score: HotScore(rules: rules, now: now()), taste: try taste(of: caller.account, in: transaction))
        return ranking(try candidates(for: caller, in: transaction), random: &random)
    }

    private func candidates(for caller: Caller, in transaction: any ReadTransaction) throws -> [HotCandidate] {
        let newest = try hot.newest(rules.newest, in: transaction)
        let ids = Set(newest).union(try hot.trending(rules.trending, in: transaction))
        let seen = try hot.seen(by: caller.account, among: ids, mostShown: rules.mostShown, in: transaction)
        let refused = try refusals.list(of: caller.account, among: ids, in: transaction)
        let visible = try visibility.filter(ids.subtracting(seen).subtracting(refused), for: caller, in: transaction)
        // Nobody is proposed what they published themselves.
        let open = visible.values.filter { $0.record.state == .published && !$0.isWorker }
        let tallies = try counts.list(open.map(\.record.id), in: transaction)
        let topics = try hot.topics(of: open.map(\.record.id), in: transaction)
        return open.compactMap { video in
            let id = video.record.id
            guard let publishedAt = video.record.publishedAt else { return nil }
            return HotCandidate(
                video: id, page: video.record.page, publishedAt: publishedAt, topics: topics[id] ?? [], tally: tallies[id] ?? VideoTally())
        }.sorted { $0.video > $1.video }
    }

    private func taste(of account: AccountID, in transaction: any ReadTransaction) throws -> Taste {
        let since = now().adding(.zero - rules.memoryLifetime)
        let acts = try hot.telling(of: account, since: since, limit: rules.memory, in: transaction)
        let videos = try visibility.videos.list(acts.map(\.video), in: transaction)
        var taste = Taste()
        for act in acts {
            guard let video = videos[act.video] else { continue }
            taste.note(act, page: video.page, topics: video.details.topics.map(Topic.key))
        }
        return taste
    }
}
