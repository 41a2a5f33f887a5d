import API
import AccountsAPI
import ChannelsAPI
import Kernel
import PagesAPI
import TestSupport

@testable import Channels
@testable import Pages

/// A random society in which anything may happen, and beside the real one a plain notebook of what happened, from which the
/// feeds are read as their definitions say.
final class Society {
    struct Like {
        var isPublic: Bool
        var at: Int64
    }

    struct Tie {
        var isChatsOnly = false
        var hidesMine = false
        var hidesTheirs = false
    }

    struct Film {
        let page: Int
        var state: VideoState
        var publishedAt: Int64
    }

    let house: ChannelsHouse
    private(set) var people: [Caller] = []
    private(set) var pages: [PageID] = []
    private(set) var owners: [Int] = []
    // The notebook, by places in `people` and `pages`.
    private var ties: [[Int]: Tie] = [:]
    private var blocks: Set<[Int]> = []
    private var follows: Set<[Int]> = []
    private var likes: [VideoID: [Int: Like]] = [:]
    private var films: [VideoID: Film] = [:]
    private var closed: Set<Int> = []
    private var random: SeededRandom

    init(_ house: ChannelsHouse, seed: UInt64) {
        self.house = house
        random = SeededRandom(seed: seed)
    }

    func begin(people count: Int, pages pageCount: Int) async throws {
        for number in 0..<count { people.append(try await house.person("person_\(number)")) }
        for number in 0..<pageCount {
            let owner = pick(count)
            pages.append(try await house.page("page_no_\(number)", by: people[owner]))
            owners.append(owner)
        }
        for _ in 0..<count * 8 { try await befriend() }
        for _ in 0..<count {
            try await publish()
            try await review()
        }
        for _ in 0..<count { try await follow() }
    }

    private func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

    /// Something happens; most often a like.
    func step() async throws {
        // Often two things happen at the same moment.
        if pick(3) > 0 { house.clock.advance(by: .milliseconds(pick(4))) }
        switch pick(100) {
        case 0..<38: try await like()
        case 38..<46: try await takeBack()
        case 46..<54: try await publish()
        case 54..<56: try await delete()
        case 56..<60: try await review()
        case 60..<66: try await befriend()
        case 66..<71: try await unfriend()
        case 71..<78: try await change()
        case 78..<83: try await block()
        case 83..<88: try await unblock()
        case 88..<95: try await follow()
        case 95..<98: try await unfollow()
        case 98..<99 where pick(4) == 0: try await close()
        default: try await befriend()
        }
    }

    private func like() async throws {
        guard let video = anyVideo() else { return }
        let (who, isPublic) = (pick(people.count), pick(4) > 0)
        let now = house.clock.now().milliseconds
        guard (try? await house.like(video, isPublic ? .public : .private, by: people[who])) != nil else { return }
        if let before = likes[video]?[who], before.isPublic == isPublic { return }
        likes[video, default: [:]][who] = Like(isPublic: isPublic, at: now)
    }

    private func takeBack() async throws {
        let given = likes.flatMap { video, givers in givers.keys.map { (video, $0) } }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        guard !given.isEmpty else { return }
        let (video, who) = given[pick(given.count)]
        guard (try? await house.channels.likeVideo.takeBack(video, by: people[who])) != nil else { return }
        likes[video]?[who] = nil
    }

    private func publish() async throws {
        let page = pick(pages.count)
        if closed.contains(page) { return }
        let video = try await house.publish(on: pages[page], by: people[owners[page]])
        films[video.id] = Film(page: page, state: video.state, publishedAt: video.publishedAt?.milliseconds ?? 0)
    }

    private func delete() async throws {
        guard let video = anyVideo(), let page = films[video]?.page, !closed.contains(page) else { return }
        try await house.channels.deleteVideo(video, by: people[owners[page]])
        films[video] = nil
        likes[video] = nil
        if pick(2) == 0 { try await house.settle() }
    }

    /// Somebody adds somebody, who may add them too.
    private func befriend() async throws {
        let (one, other) = (pick(people.count), pick(people.count))
        if one == other { return }
        for pair in pick(4) > 0 ? [[one, other], [other, one]] : [[one, other]] where ties[pair] == nil {
            let tie = Tie(isChatsOnly: pick(12) == 0, hidesMine: pick(12) == 0, hidesTheirs: pick(12) == 0)
            try await write(tie, pair)
        }
    }

    private func unfriend() async throws {
        guard let pair = anyTie() else { return }
        try await house.remove(people[pair[1]], from: people[pair[0]])
        ties[pair] = nil
    }

    private func change() async throws {
        guard let pair = anyTie() else { return }
        try await house.remove(people[pair[1]], from: people[pair[0]])
        try await write(Tie(isChatsOnly: pick(6) == 0, hidesMine: pick(6) == 0, hidesTheirs: pick(6) == 0), pair)
    }

    private func write(_ tie: Tie, _ pair: [Int]) async throws {
        try await house.add(
            people[pair[1]], to: people[pair[0]], isChatsOnly: tie.isChatsOnly, hidesMine: tie.hidesMine, hidesTheirs: tie.hidesTheirs)
        ties[pair] = tie
    }

    private func block() async throws {
        let (one, other) = (pick(people.count), pick(people.count))
        if one == other { return }
        try await house.block(people[other], by: people[one])
        blocks.insert([one, other])
    }

    private func unblock() async throws {
        let all = blocks.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
        guard !all.isEmpty else { return }
        let pair = all[pick(all.count)]
        try await house.unblock(people[pair[1]], by: people[pair[0]])
        blocks.remove(pair)
    }

    private func follow() async throws {
        let (who, page) = (pick(people.count), pick(pages.count))
        if closed.contains(page) { return }
        try await house.follow(pages[page], by: people[who])
        follows.insert([who, page])
    }

    private func unfollow() async throws {
        let (who, page) = (pick(people.count), pick(pages.count))
        try await house.pages.unfollowPage(pages[page], by: people[who])
        follows.remove([who, page])
    }

    /// An operator decides about what is held, one way or the other.
    private func review() async throws {
        let held = films.filter { $0.value.state == .held }.keys.sorted()
        guard !held.isEmpty else { return }
        let video = held[pick(held.count)]
        let isApproved = pick(2) == 0
        let now = house.clock.now().milliseconds
        guard let page = films[video]?.page, !closed.contains(page) else { return }
        try await house.review(ReviewVideoRequest(video: video, isApproved: isApproved, reason: "No tea."))
        films[video]?.state = isApproved ? .published : .refused
        films[video]?.publishedAt = now
    }

    private func close() async throws {
        let page = pick(pages.count)
        if closed.contains(page) || closed.count > pages.count / 3 { return }
        try await house.pages.closePage(pages[page], by: people[owners[page]])
        closed.insert(page)
        if pick(2) == 0 { try await house.settle() }
    }

    private func anyVideo() -> VideoID? {
        let all = films.keys.sorted()
        return all.isEmpty ? nil : all[pick(all.count)]
    }

    private func anyTie() -> [Int]? {
        let all = ties.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
        return all.isEmpty ? nil : all[pick(all.count)]
    }

    // MARK: What the feeds are, read from the notebook

    private func isShown(_ video: VideoID, to viewer: Int) -> Bool {
        guard let film = films[video], film.state == .published, !closed.contains(film.page) else { return false }
        let owner = owners[film.page]
        return viewer == owner || !blocks.contains([viewer, owner]) && !blocks.contains([owner, viewer])
    }

    private func sees(_ viewer: Int, _ friend: Int) -> Bool {
        guard let mine = ties[[viewer, friend]], let theirs = ties[[friend, viewer]] else { return false }
        if blocks.contains([viewer, friend]) || blocks.contains([friend, viewer]) { return false }
        return !mine.isChatsOnly && !theirs.isChatsOnly && !mine.hidesTheirs && !theirs.hidesMine
    }

    /// A video with the likes of friends, as lines that can be compared.
    func friends(of viewer: Int) -> [String] {
        let shown = films.keys.compactMap { video -> (at: Int64, video: VideoID, line: String)? in
            guard isShown(video, to: viewer) else { return nil }
            let mine = (likes[video] ?? [:]).filter { $0.value.isPublic && $0.key != viewer && sees(viewer, $0.key) }
                .map { (at: $0.value.at, who: people[$0.key].account) }.sorted { ($0.at, $0.who) > ($1.at, $1.who) }
            guard let newest = mine.first else { return nil }
            let names = mine.prefix(3).map(\.who.description).joined(separator: ",")
            return (newest.at, video, "\(video) \(newest.at) \(mine.count) \(names)")
        }
        return shown.sorted { ($0.at, $0.video) > ($1.at, $1.video) }.map(\.line)
    }

    func following(of viewer: Int) -> [VideoID] {
        films.filter { follows.contains([viewer, $0.value.page]) && isShown($0.key, to: viewer) }
            .sorted { ($0.value.publishedAt, $0.key) > ($1.value.publishedAt, $1.key) }.map(\.key)
    }

    /// How many likes a video has, as its notebook says.
    func likeCount(of video: VideoID) -> Int { likes[video]?.count ?? 0 }

    var videos: [VideoID] { films.keys.sorted() }

    // MARK: What the house answers

    func readFriends(of viewer: Int, limit: Int) async throws -> [String] {
        var (lines, cursor): ([String], String?) = ([], nil)
        repeat {
            let page = try await house.channels.friendsFeed(PageRequest(cursor: cursor, limit: limit), by: people[viewer])
            lines += page.items.map { item in
                guard case .friends(let reason) = item.reason else { return "?" }
                let names = reason.friends.map(\.id.description).joined(separator: ",")
                return "\(item.video.id) \(reason.likedAt.milliseconds) \(reason.count) \(names)"
            }
            cursor = page.next
        } while cursor != nil
        return lines
    }

    func readFollowing(of viewer: Int, limit: Int) async throws -> [VideoID] {
        var (videos, cursor): ([VideoID], String?) = ([], nil)
        repeat {
            let page = try await house.channels.followingFeed(PageRequest(cursor: cursor, limit: limit), by: people[viewer])
            videos += page.items.map(\.video.id)
            cursor = page.next
        } while cursor != nil
        return videos
    }
}
