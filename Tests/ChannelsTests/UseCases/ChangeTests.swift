import API
import ChannelsAPI
import DotsAPI
import Events
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Channels
@testable import Dots
@testable import Pages

@Suite struct ChangeTests {
    /// A WebVTT file with one cue.
    private static func captions(_ words: String) -> String { "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n\(words)\n" }

    @Test(arguments: Engine.allCases)
    func `what stands beside a video can be changed and taken away`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            let video = try await house.publishFilm(on: page, by: anna, caption: "#green").id
            var request = UpdateVideoRequest(video: video)
            request.caption = "#black"
            request.place = "Hangzhou"
            request.link = VideoLink(target: "/p/tea_house", title: "Tea")
            request.chapters = [Chapter(start: 0, title: "Leaves")]
            request.commenters = .nobody
            let changed = try await house.channels.updateVideo(request, by: anna)
            #expect(changed.topics == ["black"])
            #expect([changed.place, changed.link?.title, changed.film?.chapters.first?.title] == ["Hangzhou", "Tea", "Leaves"])
            #expect(changed.commenters == .nobody)
            func found(_ topic: String) async throws -> Int {
                try await house.channels.readVideos.list(TopicRequest(topic: topic), by: anna).items.count
            }
            #expect([try await found("green"), try await found("black")] == [0, 1])
            let cleared = try await house.channels.updateVideo(
                UpdateVideoRequest(video: video, place: "", link: VideoLink(target: "", title: "")), by: anna)
            #expect(cleared.place == nil && cleared.link == nil)
            #expect(cleared.caption == "#black")
        }
    }

    @Test(arguments: Engine.allCases)
    func `only those may change or delete it who may publish`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            let moderator = try await house.worker("moderator", .moderator, on: page)
            let video = try await house.publish(on: page, by: anna).id
            for (caller, refusal) in [(ben, PagesFailure.notYours), (moderator, PagesFailure.notYourRole)] {
                #expect(
                    await failure { try await house.channels.updateVideo(UpdateVideoRequest(video: video, caption: "x"), by: caller) }
                        == refusal)
                #expect(await failure { try await house.channels.deleteVideo(video, by: caller) } == refusal)
                let captions = SetCaptionsRequest(video: video, language: "en", text: Self.captions("tea"))
                #expect(await failure { try await house.channels.setCaptions(captions, by: caller) } == refusal)
                #expect(await failure { try await house.channels.readFigures(video, by: caller) } == refusal)
                #expect(await failure { try await house.channels.readFigures(PageFiguresRequest(page: page), by: caller) } == refusal)
            }
            #expect(try await house.read(video, by: ben).mine?.mayEdit == false)
            #expect(try await house.read(video, by: moderator).mine?.mayModerate == true)
        }
    }

    @Test(arguments: Engine.allCases)
    func `captions come, are replaced and go, each under a name of its own`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            let video = try await house.publishFilm(on: page, by: anna).id
            let first = try await house.channels.setCaptions(
                SetCaptionsRequest(video: video, language: "zh-Hans", text: Self.captions("one")), by: anna)
            let second = try await house.channels.setCaptions(
                SetCaptionsRequest(video: video, language: "zh-hans", text: Self.captions("two")), by: anna)
            let (old, new) = (try #require(first.film?.captions.first), try #require(second.film?.captions.first))
            #expect(second.film?.captions.count == 1)
            #expect(old.path != new.path)
            let name = try #require(new.path.split(separator: "/").last.map(String.init))
            #expect(try await house.text(name, of: video, for: nil) == Self.captions("two"))
            let gone = try #require(old.path.split(separator: "/").last.map(String.init))
            #expect(await house.isNotThere { try await house.text(gone, of: video, for: nil) })
            for language in ["english", "e", "en_US", "../x"] {
                let request = SetCaptionsRequest(video: video, language: language, text: Self.captions("tea"))
                #expect(await failure { try await house.channels.setCaptions(request, by: anna) } == ChannelsFailure.badLanguage)
            }
            let wrong = SetCaptionsRequest(video: video, language: "en", text: "1\n00:00 --> 00:01\nTea")
            #expect(await failure { try await house.channels.setCaptions(wrong, by: anna) } == ChannelsFailure.badCaptions(line: 1))
            try await house.channels.setCaptions.remove(CaptionsPath(video: video, language: "ZH-HANS"), by: anna)
            #expect(try await house.read(video, by: nil).film?.captions == [])
            try await house.expectOnlyKnownFiles()
        }
    }

    @Test(arguments: Engine.allCases)
    func `favourites are listed in the order of keeping, and lose what is gone`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            var videos: [VideoID] = []
            for _ in 0..<5 { videos.append(try await house.publish(on: page, by: anna).id) }
            for video in [3, 1, 4, 0] {
                house.clock.advance(by: .seconds(1))
                try await house.channels.keepVideos.keep(videos[video], by: ben)
                try await house.channels.keepVideos.keep(videos[video], by: ben)
            }
            try await house.channels.deleteVideo(videos[4], by: anna)
            var (kept, cursor): ([VideoID], String?) = ([], nil)
            repeat {
                let page = try await house.channels.keepVideos.list(PageRequest(cursor: cursor, limit: 2), by: ben)
                kept += page.items.map(\.id)
                cursor = page.next
            } while cursor != nil
            #expect(kept == [videos[0], videos[1], videos[3]])
            #expect(try await house.read(videos[1], by: ben).mine?.isFavourite == true)
            try await house.channels.keepVideos.drop(videos[1], by: ben)
            try await house.channels.keepVideos.drop(videos[1], by: ben)
            #expect(try await house.read(videos[1], by: ben).mine?.isFavourite == false)
        }
    }

    @Test(arguments: Engine.allCases)
    func `the dots on Channels and Following tell of what came since they were opened`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            try await house.publish(on: page, by: anna)
            func dots() async throws -> [String] { try await house.dots.list(for: ben.account).dots.map(\.section) }
            house.clock.advance(by: .seconds(1))
            // What was there before one followed is no news.
            try await house.follow(page, by: ben)
            try await house.settle()
            #expect(try await dots() == [])
            house.clock.advance(by: .seconds(1))
            let video = try await house.publish(on: page, by: anna).id
            #expect(try await dots() == ["channels", "channels.following"])
            house.clock.advance(by: .seconds(1))
            try await house.dots.open("channels", by: ben.account)
            #expect(try await dots() == ["channels.following"])
            try await house.dots.open("channels.following", by: ben.account)
            #expect(try await dots() == [])
            // A like of a friend raises none.
            try await house.befriend(ben, anna)
            try await house.like(video, by: anna)
            #expect(try await dots() == [])
        }
    }
}
