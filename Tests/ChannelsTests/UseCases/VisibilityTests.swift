import API
import ChannelsAPI
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Channels
@testable import Pages

/// Every kind of viewer, over every way to a video.
@Suite struct VisibilityTests {
    private enum Viewer: CaseIterable {
        case visitor, stranger, blocked, blocker, follower, owner, editor, host, moderator, boss
    }

    private static let workers: [Viewer] = [.owner, .editor, .host, .moderator]

    @Test(arguments: Engine.allCases)
    func `what is public is seen by all but those with a block, and before that by those who work on the Page`(engine: Engine) async throws
    {
        try await withChannels(on: engine, rules: .holding) { house in
            let world = try await world(in: house)
            let open = Set(Viewer.allCases).subtracting([.blocked, .blocker])
            let early = Set(Self.workers)
            try await house.review(ReviewVideoRequest(video: world.refused, isApproved: false, reason: "No."))
            #expect(try await ways(to: world.held, in: world, house) == early.union([.boss]))
            #expect(try await ways(to: world.refused, in: world, house) == early)
            try await house.review(ReviewVideoRequest(video: world.held, isApproved: true))
            #expect(try await ways(to: world.held, in: world, house) == open)
            // Deleted is gone at once, for everybody.
            try await house.channels.deleteVideo(world.held, by: try #require(world.people[.editor] ?? nil))
            #expect(try await ways(to: world.held, in: world, house) == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `what a closed Page published is gone at once, and forgotten soon`(engine: Engine) async throws {
        try await withChannels(on: engine, rules: .holding) { house in
            let world = try await world(in: house)
            let owner = try #require(world.people[.owner] ?? nil)
            try await house.review(ReviewVideoRequest(video: world.held, isApproved: true))
            try await house.like(world.held, by: owner)
            try await house.pages.closePage(world.page, by: owner)
            #expect(try await ways(to: world.held, in: world, house) == [])
            try await house.settle()
            let left = try await house.database.read { transaction in
                try ["videos", "video_topics", "video_likes", "video_counts", "acts", "page_releases"].map {
                    try transaction.row("SELECT COUNT(*) FROM \(raw: $0)")?.get(0, Int.self)
                }
            }
            #expect(left == [0, 0, 0, 0, 0, 0])
        }
    }

    private struct World {
        let people: [Viewer: Caller?]
        let page: PageID
        let held: VideoID
        let refused: VideoID
    }

    private func world(in house: ChannelsHouse) async throws -> World {
        let owner = try await house.person("owner")
        let page = try await house.page("tea_house", by: owner)
        var people: [Viewer: Caller?] = [.visitor: nil, .owner: owner]
        for (viewer, name) in [(Viewer.stranger, "stranger"), (.blocked, "blocked"), (.blocker, "blocker"), (.follower, "follower")] {
            people[viewer] = try await house.person(name)
        }
        people[.boss] = try await house.person("boss", isOperator: true)
        for (viewer, role) in [(Viewer.editor, PageRole.editor), (.host, .host), (.moderator, .moderator)] {
            people[viewer] = try await house.worker("\(viewer)", role, on: page)
        }
        for viewer in [Viewer.follower, .blocked, .blocker, .stranger] {
            guard let caller = people[viewer] ?? nil else { continue }
            if viewer != .stranger { try await house.follow(page, by: caller) }
        }
        if let blocked = people[.blocked] ?? nil { try await house.block(blocked, by: owner) }
        if let blocker = people[.blocker] ?? nil { try await house.block(owner, by: blocker) }
        let held = try await house.publish(on: page, by: owner, caption: "#tea").id
        let refused = try await house.publish(on: page, by: owner, caption: "#tea").id
        return World(people: people, page: page, held: held, refused: refused)
    }

    /// Who sees the video; every way to it must say the same.
    private func ways(to video: VideoID, in world: World, _ house: ChannelsHouse) async throws -> Set<Viewer> {
        var seen: Set<Viewer> = []
        for (viewer, caller) in world.people {
            let isRead = (try? await house.read(video, by: caller)) != nil
            if isRead { seen.insert(viewer) }
            let isListed = try? await house.channels.readVideos.list(PageVideosRequest(page: world.page), for: caller).items.contains {
                $0.id == video
            }
            // An operator finds what is held in the list of what is held.
            if viewer != .boss { #expect(isListed ?? false == isRead, "\(viewer)") }
            let picture = try await house.database.read { transaction in
                try VideoStore().find(video, in: transaction)?.details.pictures.first
            }
            // Whose upload it is may look at it in any case.
            if let picture, viewer != .owner { #expect(try await house.maySee(picture, caller) == isRead, "\(viewer)") }
            let hasComments = (try? await house.channels.listComments(CommentsRequest(video: video), for: caller)) != nil
            #expect(hasComments == isRead, "\(viewer)")
            guard let caller else { continue }
            let state = try? await house.read(video, by: caller).state
            let card = try? await house.database.read { try house.channels.card(of: video, for: caller.account, in: $0) }
            #expect((card != nil) == (state == .published), "\(viewer)")
            let topic = try await house.channels.readTopics.list(TopicRequest(topic: "tea"), by: caller).items.map(\.id)
            #expect(topic.contains(video) == (state == .published), "\(viewer)")
            if viewer == .follower || viewer == .blocked || viewer == .blocker {
                let following = try await house.channels.followingFeed(PageRequest(), by: caller).items.map(\.video.id)
                #expect(following.contains(video) == (state == .published), "\(viewer)")
            }
        }
        return seen
    }
}
