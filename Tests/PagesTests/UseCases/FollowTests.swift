import API
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Pages

@Suite struct FollowTests {
    @Test(arguments: Engine.allCases)
    func `whoever follows has it in their list, and the Page a number`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let page = try await house.open(by: anna).card
            let mark = try await house.mark(anna)
            #expect(try await house.follow(page.id, by: bruno) == Follow())
            #expect(try await house.follows(of: bruno) == [FollowedPage(page: page, follow: Follow(), since: house.clock.now())])
            #expect(try await house.followers(of: page.id) == 1)
            let events = try await house.events(PageFollowed.self)
            #expect(events.map(\.page) == [page.id])
            #expect(events.map(\.account) == [bruno.account])
            #expect(try await house.frames(of: bruno).last == "follow")
            // Nobody but the follower learns it.
            #expect(try await house.mark(anna) == mark)
            #expect(try await house.follows(of: anna).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `following again changes nothing, from two devices at once too`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let page = try await house.open(by: anna).card.id
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<10 { group.addTask { try await house.follow(page, by: bruno) } }
                try await group.waitForAll()
            }
            house.clock.advance(by: .seconds(60))
            let since = try await house.follows(of: bruno).map(\.since)
            try await house.follow(page, by: bruno)
            #expect(try await house.follows(of: bruno).map(\.since) == since)
            #expect(try await house.followers(of: page) == 1)
            #expect(try await house.events(PageFollowed.self).count == 1)
            #expect(try await house.frames(of: bruno).count { $0 == "follow" } == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what arrives can be chosen, and what is not said stays as it is`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let page = try await house.open(by: anna).card.id
            func choose(videos: Bool? = nil, articles: Bool? = nil, live: Bool? = nil) async throws -> Follow {
                let request = FollowPageRequest(page: page, videos: videos, articles: articles, live: live)
                return try await house.pages.followPage(request, by: bruno)
            }
            #expect(try await choose(videos: false) == Follow(videos: false))
            #expect(try await house.videos(of: bruno) == [])
            #expect(try await choose(live: false) == Follow(videos: false, live: false))
            #expect(try await choose() == Follow(videos: false, live: false))
            #expect(try await choose(videos: true, articles: false) == Follow(articles: false, live: false))
            #expect(try await house.videos(of: bruno) == [page])
            #expect(try await house.follows(of: bruno).map(\.follow) == [Follow(articles: false, live: false)])
            #expect(try await house.followers(of: page) == 1)
            #expect(try await house.events(PageFollowed.self).count == 1)
            #expect(try await house.frames(of: bruno).count { $0 == "follow" } == 3)
        }
    }

    @Test(arguments: Engine.allCases)
    func `whoever unfollows has it in the list no longer, and doing it again does nothing`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let page = try await house.open(by: anna).card.id
            try await house.pages.unfollowPage(page, by: bruno)
            #expect(try await house.followers(of: page) == 0)
            for _ in 1...2 {
                try await house.follow(page, by: bruno)
                try await house.pages.unfollowPage(page, by: bruno)
                try await house.pages.unfollowPage(page, by: bruno)
                #expect(try await house.follows(of: bruno).isEmpty)
                #expect(try await house.followers(of: page) == 0)
            }
            #expect(try await house.frames(of: bruno).suffix(4) == ["follow", "followEnded", "follow", "followEnded"])
            try await house.pages.unfollowPage(PageID(rawValue: 7), by: bruno)
            await #expect(throws: Failure.notFound) { try await house.follow(PageID(rawValue: 7), by: bruno) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `the list comes in pages, whole, and a place that is none is refused`(engine: Engine) async throws {
        var rules = PagesRules.lenient
        rules.mostOwned = 10
        try await withPages(on: engine, rules: rules) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            var followed: [PageID] = []
            for number in 1...7 {
                followed.append(try await house.open("tea_house_\(number)", by: anna).card.id)
                try await house.follow(followed[number - 1], by: bruno)
            }
            // One that is closed and not ended yet lies on the first page.
            try await house.pages.closePage(followed[1], by: anna)
            var seen: [PageID] = []
            var cursor: String?
            repeat {
                let page = try await house.pages.listFollows(PageRequest(cursor: cursor, limit: 3), by: bruno)
                seen += page.items.map(\.page.id)
                cursor = page.next
            } while cursor != nil
            followed.remove(at: 1)
            #expect(seen == followed)
            for cursor in ["", "x", "-1", "0"] {
                await #expect(throws: PagesFailure.badCursor) { try await house.pages.listFollows(PageRequest(cursor: cursor), by: bruno) }
            }
            for limit in [0, 201, -1] {
                await #expect(throws: PagesFailure.badLimit) { try await house.pages.listFollows(PageRequest(limit: limit), by: bruno) }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `there are as many as the rules say, and one that was too many leaves no trace`(engine: Engine) async throws {
        var rules = PagesRules.lenient
        rules.mostFollows = 2
        try await withPages(on: engine, rules: rules) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            var pages: [PageID] = []
            for number in 1...3 { pages.append(try await house.open("tea_house_\(number)", by: anna).card.id) }
            for page in pages.prefix(2) { try await house.follow(page, by: bruno) }
            await #expect(throws: PagesFailure.tooManyFollows) { try await house.follow(pages[2], by: bruno) }
            #expect(try await house.followers(of: pages[2]) == 0)
            #expect(try await house.events(PageFollowed.self).count == 2)
            // What is followed can still be changed, and given up for another.
            _ = try await house.pages.followPage(FollowPageRequest(page: pages[0], live: false), by: bruno)
            try await house.pages.unfollowPage(pages[0], by: bruno)
            try await house.follow(pages[2], by: bruno)
            #expect(try await house.follows(of: bruno).map(\.page.id) == [pages[1], pages[2]])
        }
    }

    @Test func `nobody follows and unfollows without end`() async throws {
        try await withPages(on: .sqlite, rules: PagesRules()) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card.id
            for _ in 1...100 {
                try await house.follow(page, by: anna)
                try await house.pages.unfollowPage(page, by: anna)
            }
            let failure = await #expect(throws: Failure.self) { try await house.follow(page, by: anna) }
            #expect(failure?.kind == .tooMany)
            house.clock.advance(by: .seconds(1))
            try await house.follow(page, by: anna)
        }
    }
}

extension PagesHouse {
    func videos(of caller: Caller) async throws -> [PageID] {
        try await database.read { [pages] in try pages.followedForVideos(by: caller.account, in: $0) }
    }
}
