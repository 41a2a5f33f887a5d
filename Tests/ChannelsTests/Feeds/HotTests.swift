import API
import ChannelsAPI
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Channels

@Suite struct HotTests {
    @Test(arguments: Engine.allCases)
    func `it can start cold, and pages of a list never repeat anything`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let viewer = try await house.person("viewer")
            var videos: Set<VideoID> = []
            for number in 0..<24 {
                let owner = try await house.person("owner_\(number)")
                videos.insert(try await house.publish(on: try await house.page("page_no_\(number)", by: owner), by: owner).id)
            }
            var (read, cursor): ([FeedItem], String?) = ([], nil)
            repeat {
                let page = try await house.channels.hotFeed(PageRequest(cursor: cursor, limit: 5), by: viewer)
                // What is shown changes what would be proposed anew, and not the list that was begun.
                try await house.tell(page.items.map { .watch($0.video.id, at: house.clock.now(), watched: 9_000, reached: 0) }, by: viewer)
                read += page.items
                cursor = page.next
            } while cursor != nil
            #expect(Set(read.map(\.video.id)) == videos)
            #expect(read.count == videos.count)
            #expect(read.allSatisfy { if case .fresh = $0.reason { true } else if case .chance = $0.reason { true } else { false } })
            #expect(try await house.channels.hotFeed(PageRequest(), by: viewer).items.isEmpty)
            // Somebody else's list is nobody's.
            let first = try await house.channels.hotFeed(PageRequest(limit: 5), by: try await house.person("other"))
            let foreign = PageRequest(cursor: first.next, limit: 5)
            #expect(await failure { try await house.channels.hotFeed(foreign, by: viewer) } == ChannelsFailure.badCursor)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what was refused, watched or shown twice does not come again, nor what one published oneself`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let viewer = try await house.person("viewer")
            var videos: [VideoID] = []
            for number in 0..<5 {
                let owner = try await house.person("owner_\(number)")
                videos.append(try await house.publish(on: try await house.page("page_no_\(number)", by: owner), by: owner).id)
            }
            try await house.publish(on: try await house.page("own_page", by: viewer), by: viewer)
            try await house.channels.refuseVideo(videos[0], by: viewer)
            try await house.tell([.watch(videos[1], at: house.clock.now(), watched: 9_000, reached: 0)], by: viewer)
            for _ in 0..<2 {
                house.clock.advance(by: .seconds(1))
                try await house.tell([Act(video: videos[2], kind: .shown, source: .hot, at: house.clock.now())], by: viewer)
            }
            try await house.tell([Act(video: videos[3], kind: .shown, source: .hot, at: house.clock.now())], by: viewer)
            #expect(try await Set(house.hot(of: viewer)) == [videos[3], videos[4]])
            // What is refused in the middle of a list leaves it.
            let first = try await house.channels.hotFeed(PageRequest(limit: 1), by: viewer)
            let left = try #require(Set([videos[3], videos[4]]).subtracting(first.items.map(\.video.id)).first)
            try await house.channels.refuseVideo(left, by: viewer)
            #expect(try await house.channels.hotFeed(PageRequest(cursor: first.next, limit: 5), by: viewer).items.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `it learns from what was liked, and says so`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let viewer = try await house.person("viewer")
            var videos: [String: VideoID] = [:]
            for name in ["tea_one", "tea_two", "cars_one", "cars_two"] {
                let owner = try await house.person("owner_\(name)")
                let page = try await house.page(name, by: owner)
                videos[name] = try await house.publish(on: page, by: owner, caption: name.hasPrefix("tea") ? "#Tea" : "#Cars").id
            }
            try await house.like(try #require(videos["tea_one"]), by: viewer)
            let feed = try await house.channels.hotFeed(PageRequest(), by: viewer).items
            #expect(feed.first?.video.id == videos["tea_two"])
            guard case .similar(let reason) = feed.first?.reason else { throw Unexpected() }
            #expect(reason == SimilarReason(topic: "Tea"))
        }
    }

    @Test(arguments: Engine.allCases)
    func `who has switched it off gets nothing`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, viewer) = (try await house.person("anna"), try await house.person("viewer"))
            let page = try await house.page("tea_house", by: anna)
            for _ in 0..<2 { try await house.publish(on: page, by: anna) }
            let first = try await house.channels.hotFeed(PageRequest(limit: 1), by: viewer)
            #expect(first.items.count == 1)
            _ = try await house.channels.manageSettings.update(UpdateChannelsSettingsRequest(isHotOn: false), by: viewer)
            for cursor in [nil, first.next] {
                let page = try await house.channels.hotFeed(PageRequest(cursor: cursor), by: viewer)
                #expect(page.items.isEmpty && page.next == nil)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `where chance chose, the act of showing says how likely that was`(engine: Engine) async throws {
        var rules = ChannelsRules.lenient
        rules.hot.chance = 1
        try await withChannels(on: engine, rules: rules) { house in
            let viewer = try await house.person("viewer")
            for number in 0..<4 {
                let owner = try await house.person("owner_\(number)")
                try await house.publish(on: try await house.page("page_no_\(number)", by: owner), by: owner)
            }
            let feed = try await house.channels.hotFeed(PageRequest(), by: viewer).items
            try await house.tell(feed.map { Act(video: $0.video.id, kind: .shown, source: .hot, at: house.clock.now()) }, by: viewer)
            let noted = try await house.database.read { transaction in
                try feed.map { item in
                    try transaction.row("SELECT propensity FROM acts WHERE video = \(item.video.id)")?.find(0, Double.self)
                }
            }
            // Four to choose from, then three, two and one.
            #expect(noted == [0.25, 1.0 / 3, 0.5, 1])
        }
    }

    @Test(arguments: Engine.allCases)
    func `what is watched most now is proposed however old it is`(engine: Engine) async throws {
        var rules = ChannelsRules.lenient
        rules.hot.newest = 1
        try await withChannels(on: engine, rules: rules) { house in
            let (anna, viewer) = (try await house.person("anna"), try await house.person("viewer"))
            let page = try await house.page("tea_house", by: anna)
            let (old, forgotten) = (try await house.publish(on: page, by: anna).id, try await house.publish(on: page, by: anna).id)
            house.clock.advance(by: .seconds(30 * 86_400))
            let new = try await house.publish(on: page, by: anna).id
            try await house.tell([.watch(old, at: house.clock.now(), watched: 9_000, reached: 0)], by: try await house.person("other"))
            try await house.channels.findTrends()
            let proposed = try await house.hot(of: viewer)
            #expect(Set(proposed) == [old, new])
            #expect(!proposed.contains(forgotten))
        }
    }
}

extension ChannelsHouse {
    func hot(of viewer: Caller) async throws -> [VideoID] {
        try await channels.hotFeed(PageRequest(limit: 100), by: viewer).items.map(\.video.id)
    }
}
