import API
import AttachmentsAPI
import ChannelsAPI
import ChatsAPI
import Foundation
import PagesAPI
import Server
import TeahouseClient
import TestSupport
import Testing

@Suite("Channels", .timeLimit(.minutes(4)))
struct ChannelsTests {
    /// A picture of 2 by 1 pixels.
    private static let dot = Data(base64Encoded: "R0lGODlhAgABAIAAAP8AAAAA/ywAAAAAAgABAAACAkQKADs=") ?? Data()

    @Test("What a friend likes is found, talked about and handed on; the Page hears how it fares", arguments: Engine.allCases)
    func isPassedOn(engine: Engine) async throws {
        try await withHouse(on: engine, settings: { $0.heldVideos = 0 }) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben"), carla = try await house.person("Carla")
            let chat = try await house.friends(ben, carla)
            let page = try await anna.client.createPage("tea_house", name: "Tea house").card.id
            let video = try await anna.client.publishPictures([.bytes(Self.dot)], on: page, caption: "First flush #tea").id
            _ = try await anna.client.updateVideo(UpdateVideoRequest(video: video, cell: "wx4g0"))
            try await carla.client.follow(page)
            let path = try #require(try await house.visitor.video(video).pictures?.first?.path)
            let picture = try await house.visitor.read(path)
            #expect(!picture.isEmpty)

            try await ben.client.like(video)
            let found = try await carla.client.friendsFeed().items
            #expect(found.map(\.video.id) == [video])
            guard case .friends(let reason)? = found.first?.reason else { throw WrongKind() }
            #expect(reason.friends.map(\.id) == [ben.id])
            let nothing = try await ben.client.friendsFeed().items
            #expect(nothing.isEmpty)
            let followed = try await carla.client.followingFeed().items
            #expect(followed.map(\.video.id) == [video])
            let hot = try await carla.client.hotFeed().items
            #expect(hot.map(\.video.id) == [video])

            let card = SendMessageRequest(chat: chat, clientID: "card", content: .card(CardDraft(of: .video, id: video.description)))
            _ = try await carla.client.send(card)
            guard case .card(let content)? = try await ben.reads(chat).last?.content else { throw WrongKind() }
            #expect([content.title, content.subtitle, content.target] == ["First flush #tea", "Tea house", "/v/\(video)"])
            let comment = try await carla.client.comment("Lovely.", on: video)
            _ = try await anna.client.comment("Thank you.", on: video, answering: comment.id)
            try await house.server.settle()

            let answer = try #require(try await house.visitor.replies(to: comment.id).items.first?.author)
            guard case .page(let speaker) = answer else { throw WrongKind() }
            #expect(speaker.id == page)
            guard case .video(let hit)? = try await carla.client.searchChannels("flush", for: .videos).items.first else {
                throw WrongKind()
            }
            #expect(hit.video.id == video)
            #expect(hit.friends?.friends.map(\.id) == [ben.id])
            let topic = try await carla.client.topic("TEA")
            #expect(topic == TopicView(topic: "tea", videos: 1))
            let nearby = try await carla.client.videos(near: "wx4g0").items
            #expect(nearby.map(\.video.id) == [video])

            let counts = try await house.visitor.video(video).counts
            #expect(counts == VideoCounts(likes: 1, comments: 2, shares: 1))
            let figures = try await anna.client.figures(of: video)
            #expect(figures.conversations == 1)
            #expect(figures.counts == counts)
            let refused = await problem { try await ben.client.figures(of: video) }
            #expect(refused?.code == "pages.not_yours")

            try await anna.client.deleteVideo(video)
            let gone = await problem { try await house.visitor.read(path) }
            #expect(gone?.status == 404)
            let empty = try await carla.client.friendsFeed().items
            #expect(empty.isEmpty)
        }
    }

    @Test("A film is uploaded, made and watched by anybody; who works on the Page hears how far it is")
    func aFilmIsMade() async throws {
        try await withHouse(settings: { $0.heldVideos = 0 }) { house in
            let anna = try await house.person("Anna")
            let page = try await anna.client.createPage("tea_house", name: "Tea house").card.id
            let device = try await house.device(of: anna)
            let film = try await anna.client.upload(.bytes(try Self.film()), as: .film, name: "tea.mp4")
            let request = PublishVideoRequest(page: page, film: film.id, caption: "Tea", clientID: "film")
            let video = try await anna.client.publish(request)
            #expect(video.state == .preparing)
            let told = await device.waits { $0.videos.last?.film?.file != nil }
            #expect(told.videos.map(\.state).contains(.published))

            let seen = try #require(try await house.visitor.video(video.id).film)
            #expect(seen.width == 320)
            #expect(seen.height == 180)
            #expect(seen.hasSound && abs(seen.duration - 2_000) < 200)
            let playlist = String(decoding: try await house.visitor.read(seen.playlist), as: UTF8.self)
            #expect(playlist.hasPrefix("#EXTM3U"))
            let poster = try await house.visitor.read(seen.poster)
            #expect(poster.starts(with: [0xFF, 0xD8]))
            // The original is let go.
            let gone = await problem { try await anna.client.attachment(film.id) }
            #expect(gone?.status == 404)
        }
    }

    /// Two seconds with sound.
    private static func film() throws -> Data {
        let file = FileManager.default.temporaryDirectory.appending(path: "teahouse-\(UUID()).mp4")
        defer { try? FileManager.default.removeItem(at: file) }
        let ffmpeg = Process()
        ffmpeg.executableURL = URL(filePath: "/usr/bin/env")
        ffmpeg.arguments = [
            "ffmpeg", "-v", "error", "-nostdin", "-f", "lavfi", "-i", "testsrc2=size=320x180:rate=25", "-f", "lavfi", "-i",
            "sine=frequency=440", "-t", "2", "-pix_fmt", "yuv420p", "-y", file.path,
        ]
        try ffmpeg.run()
        ffmpeg.waitUntilExit()
        return try Data(contentsOf: file)
    }
}

private struct WrongKind: Error {}

extension Diary {
    fileprivate var videos: [Video] {
        events.compactMap { event in
            if case .video(let video) = event { return video }
            return nil
        }
    }
}
