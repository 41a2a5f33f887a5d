import API
import AccountsAPI
import ChannelsAPI
import Foundation
import Kernel
import PagesAPI
import Search
import Storage
import TestSupport
import Testing

@testable import Channels
@testable import Pages

@Suite struct ChannelsSearchTests {
    @Test(arguments: Engine.allCases)
    func `videos are found by caption, topic, place and the name of their Page, in English and Chinese`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("quiet_house", by: anna)
            let pot = try await house.publish(on: page, by: anna, caption: "How to warm a teapot #GongFu").id
            let walk = try await house.publish(on: page, by: anna, caption: "今天去绿茶馆 🍵 喝茶").id
            for (words, found) in [
                ("warm", [pot]), ("TEA", [pot]), ("gongfu", [pot]), ("#gongfu", [pot]), ("绿茶馆", [walk]), ("茶", [walk]),
                ("quiet", [walk, pot]), ("quiet warm", [pot]), ("house 喝茶", [walk]), ("coffee", []), ("🍵", []), ("绿馆", []),
            ] {
                #expect(try await house.found(words, by: anna) == found, "\(words)")
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `words that stand whole come first, then what most friends like, then the newest`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben, carl) = (try await house.person("anna"), try await house.person("ben"), try await house.person("carl"))
            let dora = try await house.person("dora")
            for friend in [anna, carl] { try await house.befriend(ben, friend) }
            let page = try await house.page("the_house", by: anna)
            var videos: [VideoID] = []
            for caption in ["Green tea", "Teapots", "More tea", "The best tea", "Last tea", "A teahouse"] {
                videos.append(try await house.publish(on: page, by: anna, caption: caption).id)
            }
            try await house.like(videos[0], .public, by: carl)
            house.clock.advance(by: .milliseconds(1))
            try await house.like(videos[0], .public, by: anna)
            try await house.like(videos[2], .public, by: anna)
            try await house.like(videos[3], .private, by: anna)
            try await house.like(videos[3], .public, by: dora)
            try await house.like(videos[1], .public, by: carl)
            #expect(try await house.found("tea", by: ben) == [0, 2, 4, 3, 1, 5].map { videos[$0] })
            #expect(try await house.found("tea", limit: 1, by: ben) == [0, 2, 4, 3, 1, 5].map { videos[$0] })
            // Who has no friends is told of none.
            #expect(try await house.found("tea", by: dora) == [4, 3, 2, 0, 5, 1].map { videos[$0] })
            let hits = try await house.hits("tea", .videos, by: ben)
            let friends = hits.compactMap { if case .video(let found) = $0 { found.friends?.friends.map(\.name) ?? [] } else { nil } }
            #expect(friends == [["anna", "carl"], ["anna"], [], [], ["carl"], []])
        }
    }

    @Test(arguments: Engine.allCases)
    func `where the words stand is told by places and not by marks in the text`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("the_house", by: anna)
            let caption = "🍵 <b>Tea</b> & 绿茶"
            try await house.publish(on: page, by: anna, caption: caption)
            guard case .video(let found)? = try await house.hits("te 绿茶", .videos, by: anna).first else { return #expect(Bool(false)) }
            #expect(found.video.caption == caption)
            let units = Array(caption.utf16)
            let shown = found.ranges.map { String(decoding: units[$0.start..<($0.start + $0.length)], as: UTF16.self) }
            #expect(shown == ["Tea", "绿茶"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `nothing is found that is held, gone, of a closed Page or behind a block`(engine: Engine) async throws {
        try await withChannels(on: engine, rules: .holding) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("the_house", by: anna)
            let video = try await house.publish(on: page, by: anna, caption: "Green tea #jade").id
            for viewer in [anna, ben] { #expect(try await house.found("green", by: viewer) == []) }
            #expect(try await house.topics("jade", by: ben) == [])
            try await house.review(ReviewVideoRequest(video: video, isApproved: true))
            for viewer in [anna, ben] { #expect(try await house.found("green", by: viewer) == [video]) }
            #expect(try await house.topics("jade", by: ben) == [TopicView(topic: "jade", videos: 1)])
            try await house.block(ben, by: anna)
            #expect(try await house.found("green", by: ben) == [])
            #expect(try await house.pagesFound("house", by: ben) == [])
            try await house.unblock(ben, by: anna)
            #expect(try await house.pagesFound("house", by: ben) == [page])
            try await house.pages.closePage(page, by: anna)
            #expect(try await house.found("green", by: ben) == [])
            #expect(try await house.pagesFound("house", by: ben) == [])
            try await house.settle()
            let question = try #require(SearchQuestion("green"))
            #expect(try await house.database.read { try VideoFinding.index.find(question, limit: 9, in: $0) } == [])
            #expect(try await house.topics("jade", by: ben) == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `a new caption and a new name of the Page are found, the old ones not any more`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("the_house", by: anna)
            let video = try await house.publish(on: page, by: anna, caption: "Green tea #jade #Leaf").id
            let update = UpdateVideoRequest(video: video, caption: "Black tea #Leaf #coal")
            _ = try await house.channels.updateVideo(update, by: anna)
            #expect(try await house.found("green", by: anna) == [])
            #expect(try await house.found("black coal", by: anna) == [video])
            #expect(try await house.topics("j", by: anna) == [])
            #expect(try await house.topics("LE", by: anna) == [TopicView(topic: "Leaf", videos: 1)])
            let more = try await house.many(230, on: page, by: anna)
            _ = try await house.pages.updatePage(UpdatePageRequest(page: page, name: "Mountain"), by: anna)
            #expect(try await house.pagesFound("mountain", by: anna) == [page])
            try await house.settle()
            #expect(try await house.found("house", limit: 100, by: anna) == [])
            #expect(try await house.found("mountain", limit: 100, by: anna).count == more + 1)
            try await house.channels.deleteVideo(video, by: anna)
            #expect(try await house.found("black", by: anna) == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `of more than is ranked at once every video is found once`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("the_house", by: anna)
            let count = try await house.many(430, on: page, by: anna)
            let found = try await house.found("tea", limit: 90, by: anna)
            #expect(found.count == count)
            #expect(Set(found).count == count)
        }
    }

    @Test(arguments: Engine.allCases)
    func `Pages are found by name and handle, those that one follows first`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let (old, new) = (try await house.page("tea_old", by: anna), try await house.page("tea_new", by: anna))
            _ = try await house.pages.updatePage(UpdatePageRequest(page: new, name: "山里的茶"), by: anna)
            #expect(try await house.pagesFound("tea", by: ben) == [new, old])
            #expect(try await house.pagesFound("@tea_old", by: ben) == [old])
            #expect(try await house.pagesFound("里的茶", by: ben) == [new])
            try await house.follow(old, by: ben)
            #expect(try await house.pagesFound("tea", limit: 1, by: ben) == [old, new])
        }
    }

    @Test(arguments: Engine.allCases)
    func `topics are found by their beginning, those with most videos first, and counted exactly`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("the_house", by: anna)
            for caption in ["#Tea #tea #teapot", "#TEA", "#绿茶 #Éclair", "#绿色"] {
                try await house.publish(on: page, by: anna, caption: caption)
            }
            let (tea, pot) = (TopicView(topic: "Tea", videos: 2), TopicView(topic: "teapot", videos: 1))
            #expect(try await house.topics("#te", by: anna) == [tea, pot])
            #expect(try await house.topics("ｔＥａ", by: anna) == [tea, pot])
            #expect(try await house.topics("绿", by: anna).map(\.topic) == ["绿色", "绿茶"])
            #expect(try await house.topics("%", by: anna) == [])
            #expect(try await house.topics("#", by: anna) == [])
            #expect(try await house.channels.readTopics("TEA") == tea)
            #expect(try await house.channels.readTopics("coffee") == TopicView(topic: "coffee", videos: 0))
        }
    }

    @Test(arguments: Engine.allCases)
    func `a topic is listed newest first, or most watched first`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("the_house", by: anna)
            var videos: [VideoID] = []
            for _ in 0..<3 { videos.append(try await house.publish(on: page, by: anna, caption: "#tea").id) }
            let (first, second, third) = (videos[0], videos[1], videos[2])
            try await house.database.write { transaction in
                let counts = VideoCountStore()
                try counts.add(VideoTally(views: 5), to: first, by: anna.account, in: transaction)
                try counts.add(VideoTally(views: 2), to: third, by: anna.account, in: transaction)
            }
            func list(_ order: TopicOrder?) async throws -> [VideoID] {
                var (found, cursor): ([VideoID], String?) = ([], nil)
                repeat {
                    let request = TopicRequest(topic: "Tea", order: order, cursor: cursor, limit: 1)
                    let page = try await house.channels.readTopics.list(request, by: anna)
                    found += page.items.map(\.id)
                    cursor = page.next
                } while cursor != nil
                return found
            }
            #expect(try await list(nil) == [third, second, first])
            #expect(try await list(.mostWatched) == [first, third, second])
            #expect(await failure { try await list(.unknown) } == ChannelsFailure.badOrder)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what was there before the index is found after it was filled`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("the_house", by: anna)
            let video = try await house.publish(on: page, by: anna, caption: "Green tea").id
            try await house.database.write { transaction in
                try VideoFinding.index.clear(in: transaction)
                try PageIndex.index.clear(in: transaction)
                try SearchFilling.restart(in: transaction)
            }
            #expect(try await house.found("green", by: anna) == [])
            for _ in 0..<2 {
                try await house.channels.keepFindable.filling()
                try await PageIndex.filling(of: house.database)()
            }
            #expect(try await house.found("green house", by: anna) == [video])
            #expect(try await house.pagesFound("house", by: anna) == [page])
        }
    }

    @Test(arguments: Engine.allCases)
    func `bad questions and bad places in a list are refused`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            try await house.publish(on: try await house.page("the_house", by: anna), by: anna)
            func ask(_ words: String, _ kind: SearchKind = .videos, cursor: String? = nil) async throws -> [SearchHit] {
                try await house.channels.search(ChannelsSearchRequest(words: words, kind: kind, cursor: cursor), by: anna).items
            }
            #expect(await failure { try await ask(String(repeating: "a", count: 101)) } == ChannelsFailure.badWords)
            #expect(await failure { try await ask("tea", .unknown) } == ChannelsFailure.badSearchKind)
            for cursor in ["", "a", "1-2", "1-9-1-1", "-1", "1-1-1-x"] {
                #expect(await failure { try await ask("tea", cursor: cursor) } == ChannelsFailure.badCursor)
            }
            #expect(try await ask(" ").isEmpty)
        }
    }
}

extension ChannelsHouse {
    func hits(_ words: String, _ kind: SearchKind, limit: Int = 30, by caller: Caller) async throws -> [SearchHit] {
        var (hits, cursor): ([SearchHit], String?) = ([], nil)
        repeat {
            let request = ChannelsSearchRequest(words: words, kind: kind, cursor: cursor, limit: limit)
            let page = try await channels.search(request, by: caller)
            hits += page.items
            cursor = page.next
        } while cursor != nil
        return hits
    }

    func found(_ words: String, limit: Int = 30, by caller: Caller) async throws -> [VideoID] {
        try await hits(words, .videos, limit: limit, by: caller).compactMap { hit in
            if case .video(let found) = hit { found.video.id } else { nil }
        }
    }

    func pagesFound(_ words: String, limit: Int = 30, by caller: Caller) async throws -> [PageID] {
        try await hits(words, .pages, limit: limit, by: caller).compactMap { hit in
            if case .page(let found) = hit { found.page.id } else { nil }
        }
    }

    func topics(_ words: String, by caller: Caller) async throws -> [TopicView] {
        try await hits(words, .topics, by: caller).compactMap { hit in
            if case .topic(let topic) = hit { topic } else { nil }
        }
    }

    /// Publishes so many videos about tea.
    /// - Returns: how many.
    func many(_ count: Int, on page: PageID, by caller: Caller) async throws -> Int {
        for number in 0..<count {
            try await publish(on: page, by: caller, caption: "Tea \(number)")
            if number.isMultiple(of: 10) { clock.advance(by: .milliseconds(1)) }
        }
        return count
    }
}
