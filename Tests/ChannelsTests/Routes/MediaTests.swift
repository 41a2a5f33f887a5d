import API
import ChannelsAPI
import NIOHTTP1
import TestSupport
import Testing

@testable import Channels

@Suite struct MediaTests {
    @Test func `a film is read by anyone, in ranges, and renditions are kept for ever`() async throws {
        try await withPort(people: ["anna"]) { port in
            let anna = try #require(port.people["anna"])
            let video = try await port.house.publishFilm(on: try await port.house.page("tea_house", by: anna), by: anna).id
            let path = "/v1/videos/\(video)/media"
            let whole = try await port.call(.GET, "\(path)/v720.mp4")
            #expect([whole.status.description, whole.body, whole["Content-Type"]] == ["200", "film 720", "video/mp4"])
            #expect(whole["Cache-Control"] == "public, max-age=31536000, immutable")
            #expect(whole["X-Content-Type-Options"] == "nosniff")
            let part = try await port.call(.GET, "\(path)/v720.mp4", ["Range": "bytes=5-"])
            #expect([part.status.description, part.body, part["Content-Range"]] == ["206", "720", "bytes 5-7/8"])
            #expect(try await port.call(.GET, "\(path)/v720.mp4", ["Range": "bytes=8-"]).status == 416)
            let head = try await port.call(.HEAD, "\(path)/v720.mp4")
            #expect([head.status.description, head["Content-Length"], head.body] == ["200", "8", ""])
            let playlist = try await port.call(.GET, "\(path)/master.m3u8")
            #expect([playlist["Cache-Control"], playlist["Content-Type"]] == ["public, no-cache", "application/vnd.apple.mpegurl"])
            let tag = try #require(playlist["ETag"])
            #expect(try await port.call(.GET, "\(path)/master.m3u8", ["If-None-Match": tag]).status == 304)
        }
    }

    @Test func `before a video is public its media are for those who work on the Page and for whoever reviews it`() async throws {
        try await withPort(rules: .holding, people: ["anna", "ben", "boss"]) { port in
            let anna = try #require(port.people["anna"])
            let video = try await port.house.publishFilm(on: try await port.house.page("tea_house", by: anna), by: anna).id
            let path = "/v1/videos/\(video)/media/v240.mp4"
            for (name, status) in [(nil, 404), ("ben", 404), ("boss", 200), ("anna", 200)] {
                let answer = try await port.call(.GET, path, by: name)
                #expect(answer.status == status)
                if status == 200 { #expect(answer["Cache-Control"] == "private, no-cache") }
            }
            try await port.house.review(ReviewVideoRequest(video: video, isApproved: true))
            #expect(try await port.call(.GET, path).status == 200)
        }
    }

    @Test func `what is not there, was deleted or is somebody else's name is not found`() async throws {
        try await withPort(people: ["anna", "ben"]) { port in
            let (anna, ben) = (try #require(port.people["anna"]), try #require(port.people["ben"]))
            let video = try await port.house.publishFilm(on: try await port.house.page("tea_house", by: anna), by: anna).id
            let path = "/v1/videos/\(video)/media"
            for name in ["v360.mp4", "..%2Fmaster.m3u8", "original", "%2e%2e", "V240.mp4"] {
                #expect(try await port.call(.GET, "\(path)/\(name)").status == 404, "\(name)")
            }
            for id in ["0", "x", "-1", "5"] { #expect(try await port.call(.GET, "/v1/videos/\(id)/media/v240.mp4").status == 404) }
            try await port.house.block(ben, by: anna)
            #expect(try await port.call(.GET, "\(path)/v240.mp4", by: "ben").status == 404)
            #expect(try await port.call(.GET, "\(path)/v240.mp4").status == 200)
            try await port.house.channels.deleteVideo(video, by: anna)
            for name in [nil, "anna"] { #expect(try await port.call(.GET, "\(path)/v240.mp4", by: name).status == 404) }
        }
    }
}
