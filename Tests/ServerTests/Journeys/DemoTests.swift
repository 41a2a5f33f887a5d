import API
import ChannelsAPI
import Foundation
import PagesAPI
import Server
import TeahouseClient
import TestSupport
import Testing

@testable import teahouse

/// The demonstration's town, with films that are small and short, so that moving in takes less time.
@Suite("The demonstration", .serialized, .timeLimit(.minutes(10)))
struct DemoTests {
    private static let sketch: DemoGrade = {
        var grade = DemoGrade()
        (grade.side, grade.rate, grade.rateOfLong, grade.longestShot, grade.picture, grade.face) = (72, 10, 10, 1, 90, 64)
        return grade
    }()

    @Test("Its Pages have published films and pictures of every kind, and everybody finds something among friends")
    func everythingIsThere() async throws {
        try await withSettings(on: .sqlite) { settings in
            try await Demo.moveIn(to: settings, grade: Self.sketch, posts: DemoPosts.all)
            try await withHouse(in: settings) { house in
                var videos: [Video] = []
                for page in DemoPages.all { videos += try await published(on: page.handle, by: house.visitor) }
                expectKinds(of: videos)
                try expectWeeks(of: videos)
                try await expectTalk(under: videos, by: house.visitor)
                try await expectFeeds(house.visitor)
            }
        }
    }

    @Test("It moves in without films too, and does not move in with others")
    func withoutFilms() async throws {
        try await withSettings(on: .sqlite) { settings in
            try await Demo.moveIn(to: settings, grade: Self.sketch, posts: [])
            try await withHouse(in: settings) { house in
                let chats = try await house.visitor.signIn(handle: "mei_lin", password: DemoTown.password).chats()
                #expect(chats.count > DemoTown.rooms.count)
            }
            await #expect(throws: (any Error).self) { try await Demo.moveIn(to: settings, grade: Self.sketch, posts: []) }
        }
    }

    private func published(on handle: String, by visitor: TeahouseClient) async throws -> [Video] {
        let page = try await visitor.findPage(handle: handle)
        #expect(page.followers > 0)
        #expect(page.card.avatar != nil)
        return try await visitor.videos(of: page.card.id, limit: 100).items
    }

    private func expectKinds(of videos: [Video]) {
        let films = videos.compactMap(\.film)
        let pictures = videos.filter { $0.pictures != nil }
        let shapes = [films.filter { $0.width < $0.height }, films.filter { $0.width > $0.height }, films.filter { $0.width == $0.height }]
        let silent = films.filter { !$0.hasSound }
        let chaptered = films.filter { $0.chapters.count >= 4 }
        let captioned = films.filter { $0.captions.map(\.language).sorted() == ["en", "zh-Hans"] }
        #expect(videos.count >= 60)
        #expect(pictures.count >= 6)
        #expect(shapes.map(\.count).min() ?? 0 >= 10)
        #expect(silent.count >= 3)
        #expect(chaptered.count >= 3)
        #expect(captioned.count >= 2)
        let topics = Set(videos.flatMap(\.topics)), mentioned = videos.flatMap(\.pages)
        #expect(topics.count >= 20)
        #expect(mentioned.count >= 5)
    }

    /// They came one after the other, over weeks, and none is still to come.
    private func expectWeeks(of videos: [Video]) throws {
        let times = videos.compactMap(\.publishedAt?.milliseconds), now = Timestamp(Date.now).milliseconds
        let days = Set(times.map { (now - $0) / 86_400_000 })
        #expect(times.count == videos.count)
        #expect(days.count >= 20)
        #expect(times.max() ?? now < now)
        #expect(try #require(times.min()) < now - 21 * 86_400_000)
        #expect(try #require(times.max()) > now - 3_600_000)
    }

    private func expectTalk(under videos: [Video], by visitor: TeahouseClient) async throws {
        var pinned = 0, answered = 0
        for video in videos where video.counts.comments > 0 {
            let comments = try await visitor.comments(under: video.id).items
            pinned += comments.filter(\.isPinned).count
            answered += comments.filter { $0.replies > 0 }.count
        }
        let liked = videos.filter { $0.counts.likes > 0 && $0.counts.views > 0 }
        let shared = videos.filter { $0.counts.shares > 0 }
        #expect(pinned >= 10)
        #expect(answered >= 10)
        #expect(liked.count >= 50)
        #expect(shared.count >= 5)
    }

    private func expectFeeds(_ visitor: TeahouseClient) async throws {
        for resident in DemoTown.people {
            let client = try await visitor.signIn(handle: resident.handle, password: DemoTown.password)
            let friends = try await client.friendsFeed().items
            #expect(!friends.isEmpty, "Nothing among the friends of \(resident.name)")
            let hot = try await client.hotFeed().items
            #expect(!hot.isEmpty, "Nothing is proposed to \(resident.name)")
        }
        let mei = try await visitor.signIn(handle: "mei_lin", password: DemoTown.password)
        let followed = try await mei.followingFeed().items
        #expect(followed.count >= 10)
        let page = try await mei.findPage(handle: "mei_tearoom").card.id
        let figures = try await mei.figures(of: page, days: 28)
        let watched = figures.days.filter { $0.views > 0 }
        #expect(watched.count >= 10)
    }
}
