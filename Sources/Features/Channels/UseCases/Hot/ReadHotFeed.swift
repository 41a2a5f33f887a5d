package import API
package import ChannelsAPI
package import Kernel
import PagesAPI
import Storage

/// The feed *Hot*: what the machine proposes, each with its reason. A list is put together when somebody opens it and kept,
/// so that its pages never repeat anything; who has switched Hot off gets an empty one.
package struct ReadHotFeed: Sendable {
    let database: any Database
    let hot = HotStore()
    let refusals = RefusalStore()
    let settings = SettingsStore()
    let make: MakeHotList
    let views: VideoViews
    let ids: IDGenerator
    let now: TimeSource
    /// Where chance comes from; tests hand in their own.
    let seed: @Sendable () -> UInt64

    package func callAsFunction(_ request: PageRequest, by caller: Caller) async throws -> Page<FeedItem> {
        let limit = try Int.limit(request)
        guard let cursor = request.cursor else { return try await open(limit, by: caller) }
        let place = try HotPlace(cursor)
        return try await database.read { transaction in
            guard let items = try hot.find(place.list, of: caller.account, in: transaction) else { throw ChannelsFailure.badCursor }
            return try page(of: items, at: place, limit, for: caller, in: transaction)
        }
    }

    private func open(_ limit: Int, by caller: Caller) async throws -> Page<FeedItem> {
        let start = HotPlace(list: ids.nextRaw(), offset: 0)
        let seed = seed()
        let (items, first) = try await database.read { transaction -> ([HotItem], Page<FeedItem>) in
            guard try settings.load(of: caller.account, in: transaction).isHotOn else { return ([], Page(items: [])) }
            var random = SeededRandom(seed: seed)
            let items = try make(for: caller, random: &random, in: transaction)
            return (items, try page(of: items, at: start, limit, for: caller, in: transaction))
        }
        if items.isEmpty { return first }
        try await database.write { [hot, now] in try hot.insert(start.list, items, of: caller.account, at: now(), in: $0) }
        return first
    }

    /// What was deleted or refused since the list was made is left out, and made up for by what follows.
    private func page(
        of items: [HotItem], at place: HotPlace, _ limit: Int, for caller: Caller, in transaction: any ReadTransaction
    ) throws -> Page<FeedItem> {
        guard try settings.load(of: caller.account, in: transaction).isHotOn else { return Page(items: []) }
        let rest = items.dropFirst(place.offset)
        let refused = try refusals.list(of: caller.account, among: rest.map(\.video), in: transaction)
        var shown: [FeedItem] = []
        var offset = place.offset
        while shown.count < limit, offset < items.count {
            let some = items[offset..<min(offset + limit - shown.count, items.count)]
            let videos = try views.views(some.map(\.video), for: caller, in: transaction)
            shown += some.filter { !refused.contains($0.video) }.compactMap { item in
                guard let video = videos[item.video], video.state == .published else { return nil }
                return FeedItem(video: video, reason: FeedReason(item, of: video))
            }
            offset += some.count
        }
        return Page(items: shown, next: offset < items.count ? HotPlace(list: place.list, offset: offset).cursor : nil)
    }
}

/// A place in a list of Hot.
struct HotPlace: Sendable {
    let list: Int64
    let offset: Int

    init(list: Int64, offset: Int) {
        self.list = list
        self.offset = offset
    }

    /// - Throws: `ChannelsFailure.badCursor`.
    init(_ cursor: String) throws {
        let parts = cursor.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let list = Int64(parts[0]), let offset = Int(parts[1]), offset >= 0 else { throw ChannelsFailure.badCursor }
        self.init(list: list, offset: offset)
    }

    var cursor: String { "\(list)-\(offset)" }
}

extension FeedReason {
    fileprivate init(_ item: HotItem, of video: Video) {
        switch item.why {
        case .popular: self = .popular(Nothing())
        case .fresh: self = .fresh(Nothing())
        case .chance: self = .chance(Nothing())
        case .similarPage: self = .similar(SimilarReason(pageName: video.page.name))
        case .similarTopic:
            // As the video itself writes it.
            let written = video.topics.first { Topic.key(of: $0) == item.topic }
            self = .similar(SimilarReason(topic: written ?? item.topic))
        }
    }
}
