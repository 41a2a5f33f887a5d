import API
import AttachmentsAPI
import ChannelsAPI
import Foundation
import Kernel
import Media
import PagesAPI
import TestSupport
import Testing

@testable import Attachments
@testable import Channels
@testable import Pages

@Suite struct PublishTests {
    @Test(arguments: Engine.allCases)
    func `pictures are public at once, and what the caption names is found`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            let other = try await house.page("cake_shop", by: ben)
            let caption = "今天#茶馆，很好 #Tea #tea a@tea_house.example @Cake_Shop @nobody_there"
            let video = try await house.publish(on: page, by: anna, caption: caption)
            #expect(video.state == .published)
            #expect(video.topics == ["茶馆", "Tea"])
            #expect(video.pages.map(\.id) == [other])
            #expect(video.pictures?.count == 1)
            #expect(video.film == nil)
            #expect(video.publishedAt == house.clock.now())
            for topic in ["茶馆", "TEA", "ｔｅａ"] {
                let found = try await house.channels.readTopics.list(TopicRequest(topic: topic), by: ben)
                #expect(found.items.map(\.id) == [video.id])
            }
            let seen = try await house.read(video.id, by: nil)
            #expect(seen.mine == nil)
            #expect(seen.caption == caption)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a film is playable early and whole later, and the original is let go`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            let socket = Socket(of: anna, in: house)
            let early = Box<Video>()
            house.studio.plan.value = { order, reports in
                try await reports.progress(30, 60)
                try await reports.playable(try Studio.film(["240"], in: order.folder))
                let id = try #require(try await house.channels.readVideos.list(PageVideosRequest(page: page), for: anna).items.first?.id)
                early.value = try await house.read(id, by: nil)
                try await reports.progress(130, 5)
                return try Studio.film(["240", "720"], in: order.folder)
            }
            let film = try await house.upload(by: anna)
            let request = PublishVideoRequest(page: page, film: film, caption: "Tea", clientID: "a")
            let video = try await house.channels.publishVideo(request, by: anna)
            #expect(video.state == .preparing)
            #expect(await house.isNotThere { try await house.read(video.id, by: nil) })
            try await house.settle()

            #expect(early.value?.film?.playlist == "/v1/videos/\(video.id)/media/master.m3u8")
            let whole = try await house.read(video.id, by: nil)
            #expect(whole.film?.duration == Studio.duration)
            #expect(try await house.text("master.m3u8", of: video.id, for: nil) == "#EXTM3U 240 720")
            #expect(try await house.text("v240.mp4", of: video.id, for: nil) == "film 240")
            #expect(await house.isNotThere { try await house.attachments.readAttachment(film, by: anna) })

            let progress = try socket.bodies(of: ChannelsAPI.videoProgress)
            #expect(progress.map(\.percent) == [30, 100])
            #expect(progress.map(\.isPlayable) == [false, true])
            #expect(try socket.bodies(of: ChannelsAPI.videoChanged).map(\.state) == [.preparing, .published, .published])
            // Nothing is left in the folder, and nothing among the files that belongs to nothing.
            #expect(try FileManager.default.contentsOfDirectory(atPath: house.folder.appending(path: "work").path) == [])
            try await house.expectOnlyKnownFiles()
        }
    }

    @Test(arguments: Engine.allCases)
    func `publishing twice under one client id publishes once`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            let one = try await house.publish(on: page, by: anna, clientID: "a")
            let two = try await house.publish(on: page, by: anna, caption: "Other", clientID: "a")
            #expect([two.id.description, two.caption] == [one.id.description, "Tea"])
            #expect(try await house.channels.readVideos.list(PageVideosRequest(page: page), for: nil).items.count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `only those may publish whose role says so, and only their own uploads`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            let editor = try await house.worker("editor", .editor, on: page)
            _ = try await house.publish(on: page, by: editor)
            for (name, role) in [("host", PageRole.host), ("moderator", .moderator)] {
                let worker = try await house.worker(name, role, on: page)
                #expect(await failure { try await house.publish(on: page, by: worker) } == PagesFailure.notYourRole)
            }
            #expect(await failure { try await house.publish(on: page, by: ben) } == PagesFailure.notYours)
            let pictures = [try await house.picture(by: ben)]
            let foreign = PublishVideoRequest(page: page, pictures: pictures, caption: "", clientID: "b")
            #expect(await house.isNotThere { try await house.channels.publishVideo(foreign, by: anna) })
            let film = PublishVideoRequest(page: page, film: try await house.upload(by: ben), caption: "", clientID: "c")
            #expect(await house.isNotThere { try await house.channels.publishVideo(film, by: anna) })
        }
    }

    @Test func `what is malformed is refused with a sentence`() async throws {
        try await withChannels(on: .sqlite) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            let (picture, film) = (try await house.picture(by: anna), try await house.upload(by: anna))
            func publish(_ change: (inout PublishVideoRequest) -> Void) async -> Failure? {
                var request = PublishVideoRequest(page: page, pictures: [picture], caption: "Tea", clientID: "x")
                change(&request)
                return await failure { try await house.channels.publishVideo(request, by: anna) }
            }
            #expect(await publish { $0.pictures = nil } == ChannelsFailure.badContent)
            #expect(await publish { $0.film = film } == ChannelsFailure.badContent)
            #expect(await publish { $0.pictures = [picture, picture] } == ChannelsFailure.badContent)
            #expect(await publish { $0.caption = String(repeating: "茶", count: 1_001) } == ChannelsFailure.badCaption)
            #expect(await publish { $0.place = String(repeating: "x", count: 61) } == ChannelsFailure.badPlace)
            #expect(await publish { $0.commenters = .unknown } == ChannelsFailure.badCommenters)
            #expect(await publish { $0.clientID = "" } == ChannelsFailure.badClientID)
            #expect(await publish { $0.publishAt = house.clock.now().adding(.seconds(400 * 86_400)) } == ChannelsFailure.badTime)
            #expect(await publish { $0.chapters = [Chapter(start: 0, title: "A")] } == ChannelsFailure.noFilm)
            for target in ["javascript:alert(1)", "http://a.example", "//a.example", "https://", "https://u:p@a.example", "/a b", "a"] {
                #expect(await publish { $0.link = VideoLink(target: target, title: "T") } == ChannelsFailure.badLink, "\(target)")
            }
            #expect(await publish { $0.link = VideoLink(target: "/p/tea", title: "") } == ChannelsFailure.badLink)
            for chapters in [
                [Chapter(start: 5, title: "A"), Chapter(start: 5, title: "B")], [Chapter(start: -1, title: "A")],
                [Chapter(start: 0, title: "")],
            ] {
                let failure = await publish {
                    $0.pictures = nil
                    $0.film = film
                    $0.chapters = chapters
                }
                #expect(failure == ChannelsFailure.badChapters)
            }
            #expect(await publish { $0.link = VideoLink(target: "https://tea.example/a?b=茶", title: "Tea") } == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a film that comes to nothing fails with its reason, and its original goes`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            house.studio.plan.value = { _, _ in throw MediaFailure.broken }
            let video = try await house.publishFilm(on: page, by: anna)
            #expect(video.state == .failed)
            #expect(video.reason == "channels.broken")
            #expect(await house.isNotThere { try await house.read(video.id, by: nil) })
            // One that could be watched already stays as it is.
            house.studio.plan.value = { order, reports in
                try await reports.playable(try Studio.film(["240"], in: order.folder))
                throw MediaFailure.tooCostly
            }
            let other = try await house.publishFilm(on: page, by: anna)
            #expect(other.state == .published)
            #expect(other.reason == nil)
            #expect(try await house.text("v240.mp4", of: other.id, for: nil) == "film 240")
            try await house.expectOnlyKnownFiles()
        }
    }

    @Test func `what is no film is refused before it is published`() async throws {
        try await withChannels(on: .sqlite) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            let text = try await house.upload(Data("tea".utf8), by: anna)
            try await house.settle()
            #expect(try await house.attachments.readAttachment(text, by: anna).failure == "attachments.not_a_video")
            let request = PublishVideoRequest(page: page, film: text, caption: "", clientID: "x")
            #expect(await failure { try await house.channels.publishVideo(request, by: anna) } == .notUsable)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a video that is deleted while it is made leaves nothing`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            let refused = Box<Bool>()
            house.studio.plan.value = { order, reports in
                try await reports.playable(try Studio.film(["240"], in: order.folder))
                let id = try #require(try await house.channels.readVideos.list(PageVideosRequest(page: page), for: anna).items.first?.id)
                try await house.channels.deleteVideo(id, by: anna)
                do {
                    try await reports.progress(60, 1)
                } catch {
                    refused.value = true
                    throw error
                }
                return try Studio.film(["240", "720"], in: order.folder)
            }
            let film = try await house.upload(by: anna)
            let request = PublishVideoRequest(page: page, film: film, caption: "Tea", clientID: "a")
            let video = try await house.channels.publishVideo(request, by: anna)
            try await house.settle()
            #expect(refused.value == true)
            #expect(await house.isNotThere { try await house.read(video.id, by: anna) })
            house.clock.advance(by: .seconds(2 * 3600))
            try await house.attachments.sweep()
            #expect(house.files() == [])
            #expect(try FileManager.default.contentsOfDirectory(atPath: house.folder.appending(path: "work").path) == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `work that was interrupted goes on in its folder`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            let film = try await house.upload(by: anna)
            _ = try await house.channels.publishVideo(PublishVideoRequest(page: page, film: film, caption: "", clientID: "a"), by: anna)
            let began = TestSupport.Signal()
            house.studio.plan.value = { order, _ in
                try Data("half".utf8).write(to: order.folder.appending(path: "half-done"))
                began.give()
                try await Task.sleep(for: .seconds(3600))
                throw CancellationError()
            }
            let run = Task { try await house.settle() }
            await began.wait()
            run.cancel()
            _ = await run.result

            let found = Box<String>()
            house.studio.plan.value = { order, _ in
                found.value = try String(contentsOf: order.folder.appending(path: "half-done"), encoding: .utf8)
                return try Studio.film(["240"], in: order.folder)
            }
            let again = try house.restarted()
            try await again.settle()
            #expect(found.value == "half")
            #expect(try await again.channels.readVideos.list(PageVideosRequest(page: page), for: nil).items.count == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a scheduled video becomes public at its time, and stands there in the order of that moment`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            let later = house.clock.now().adding(.seconds(3600))
            let video = try await house.publish(on: page, by: anna, publishAt: later)
            #expect(video.state == .scheduled)
            #expect(video.publishedAt == later)
            #expect(await house.isNotThere { try await house.read(video.id, by: nil) })
            house.clock.advance(by: .seconds(1800))
            try await house.settle()
            #expect(try await house.read(video.id, by: anna).state == .scheduled)
            house.clock.advance(by: .seconds(1805))
            try await house.settle()
            #expect(try await house.read(video.id, by: nil).publishedAt == house.clock.now())
        }
    }
}
