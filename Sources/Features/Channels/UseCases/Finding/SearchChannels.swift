import API
import Accounts
import AccountsAPI
import ChannelsAPI
import Foundation
import Kernel
import Pages
import PagesAPI
import Search
import Storage

/// Looks for videos and Pages by words, and for topics by how they begin.
///
/// Of the videos that hold the words stand first those where the words stand whole, then those that most friends like, then
/// the newest. What may not be seen is left out by the same rule as everywhere.
struct SearchChannels: Sendable {
    private static let names = 3

    let database: any Database
    let topics = TopicStore()
    let endorsements = Endorsements()
    let neighbours: Neighbours
    let views: VideoViews
    let limiter: RateLimiter
    let rules: ChannelsRules

    func callAsFunction(_ request: ChannelsSearchRequest, by caller: Caller) async throws -> Page<SearchHit> {
        let limit = try Int.limit(request.limit)
        guard let words = PlainText.clean(request.words, limit: 100) else { throw ChannelsFailure.badWords }
        guard request.kind != .unknown else { throw ChannelsFailure.badSearchKind }
        try limiter.take(rules.finding, key: "\(caller.account)")
        if request.kind == .topics { return try await topics(words, limit: limit) }
        guard let question = SearchQuestion(words) else { return Page(items: []) }
        return try await database.read { transaction in
            request.kind == .pages
                ? try pages(question, request.cursor, limit, for: caller, in: transaction)
                : try videos(question, request.cursor, limit, for: caller, in: transaction)
        }
    }

    // MARK: Videos

    private struct Candidate {
        let seen: SeenVideo
        let endorsement: Endorsement?
    }

    private func videos(
        _ question: SearchQuestion, _ cursor: String?, _ limit: Int, for caller: Caller, in transaction: any ReadTransaction
    ) throws -> Page<SearchHit> {
        let pager = RankedPager<Candidate>(
            find: { try VideoFinding.index.find(question, below: $0, limit: $1, in: transaction) },
            rank: { try rank($0, question, for: caller, in: transaction) })
        let (found, next) = try pager.page(cursor, limit: limit)
        let videos = try views(found.map(\.seen), for: caller, in: transaction)
        let likers = found.flatMap { $0.endorsement?.likes.prefix(Self.names).map(\.account) ?? [] }
        let cards = try neighbours.accounts.cards(for: Set(likers), in: transaction)
        let hits = zip(found, videos).map { found, video in
            SearchHit.video(
                FoundVideo(
                    video: video, friends: found.endorsement.map { FriendsReason($0, cards, names: Self.names) },
                    ranges: question.ranges(in: video.caption).map(TextRange.init)))
        }
        return Page(items: hits, next: next)
    }

    private func rank(
        _ ids: [Int64], _ question: SearchQuestion, for caller: Caller, in transaction: any ReadTransaction
    ) throws -> [(rank: SearchRank, answer: Candidate)] {
        let seen = try views.visibility.filter(ids.map(VideoID.init(rawValue:)), for: caller, in: transaction)
            .filter { $0.value.record.state == .published }
        var circle = FriendCircle(of: caller.account, neighbours: neighbours, in: transaction)
        let endorsed = try endorsements(of: Array(seen.keys), by: &circle, in: transaction)
        return seen.map { id, video in
            let strength = question.strength(in: VideoFinding.text(of: video.record, on: video.page))
            let rank = SearchRank(strength: strength, weight: endorsed[id]?.likes.count ?? 0, id: id.rawValue)
            return (rank, Candidate(seen: video, endorsement: endorsed[id]))
        }
    }

    // MARK: Pages

    private func pages(
        _ question: SearchQuestion, _ cursor: String?, _ limit: Int, for caller: Caller, in transaction: any ReadTransaction
    ) throws -> Page<SearchHit> {
        let pager = RankedPager<FoundPage>(
            find: { try neighbours.pages.find(question, below: $0, limit: $1, in: transaction) },
            rank: { ids in
                let ids = Set(ids.map(PageID.init(rawValue:)))
                let cards = try neighbours.pages.cards(for: ids, in: transaction)
                let standings = try neighbours.pages.standings(of: caller.account, on: ids, in: transaction)
                let barred = try views.visibility.barred(among: ids, for: caller, in: transaction)
                return cards.values.filter { !barred.contains($0.id) }.map { page in
                    let isFollowed = standings[page.id]?.follow != nil
                    let strength = question.strength(in: "\(page.name) \(page.handle)")
                    return (
                        SearchRank(strength: strength, weight: isFollowed ? 1 : 0, id: page.id.rawValue),
                        FoundPage(page: page, isFollowed: isFollowed, ranges: question.ranges(in: page.name).map(TextRange.init))
                    )
                }
            })
        let (found, next) = try pager.page(cursor, limit: limit)
        return Page(items: found.map(SearchHit.page), next: next)
    }

    // MARK: Topics

    private func topics(_ words: String, limit: Int) async throws -> Page<SearchHit> {
        let beginning = Topic.key(of: String(words.drop { $0 == "#" || $0 == "＃" }))
        if beginning.isEmpty { return Page(items: []) }
        let found = try await database.read { [topics] in try topics.list(beginning: beginning, limit: limit, in: $0) }
        return Page(items: found.map(SearchHit.topic))
    }
}

extension TextRange {
    fileprivate init(_ range: Range<Int>) { self.init(start: range.lowerBound, length: range.count) }
}

extension FriendsReason {
    /// - Parameter names: how many of the friends are named.
    init(_ endorsement: Endorsement, _ cards: [AccountID: AccountCard], names: Int) {
        self.init(
            friends: endorsement.likes.prefix(names).compactMap { cards[$0.account] }, count: endorsement.likes.count,
            likedAt: endorsement.place.at)
    }
}
