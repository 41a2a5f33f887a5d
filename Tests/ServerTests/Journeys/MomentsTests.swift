import API
import AccountsAPI
import AttachmentsAPI
import ContactsAPI
import Foundation
import MomentsAPI
import Server
import TeahouseClient
import TestSupport
import Testing

@Suite("Moments", .timeLimit(.minutes(4)))
struct MomentsTests {
    /// A picture of 2 by 1 pixels.
    private static let dot = Data(base64Encoded: "R0lGODlhAgABAIAAAP8AAAAA/ywAAAAAAgABAAACAkQKADs=") ?? Data()

    @Test("What is for a tag is for those in it then; talk is between those who know each other", arguments: Engine.allCases)
    func isForThoseInATag(engine: Engine) async throws {
        let clock = TestClock(start: Timestamp(Date()))
        try await withHouse(on: engine, now: clock.now) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben"), carla = try await house.person("Carla")
            let dora = try await house.person("Dora"), emil = try await house.person("Emil")
            for friend in [ben, carla, dora, emil] { try await anna.befriend(friend) }
            let close = try await anna.client.createTag("Close", members: [ben.id, emil.id])
            let picture = try await anna.client.upload(.bytes(Self.dot), as: .picture, name: "tea.gif")
            let request = PublishMomentRequest(
                clientID: "tea", text: "Tea", pictures: [picture.id], audience: Audience(kind: .these, tags: [close.id]))
            let post = try await anna.client.publish(request).id
            _ = try await anna.client.updateTag(UpdateTagRequest(tag: close.id, members: [ben.id, dora.id, emil.id]))

            let seen = try #require(try await ben.client.moments().items.first)
            #expect(seen.id == post)
            let path = try #require(seen.pictures?.first?.path)
            let bytes = try await ben.client.read(path)
            #expect(!bytes.isEmpty)
            for outsider in [carla, dora] {
                let feed = try await outsider.client.moments().items
                let album = try await outsider.client.moments(of: anna.id).items
                #expect(feed.isEmpty && album.isEmpty)
                let hidden = await problem { try await outsider.client.moment(post) }
                #expect(hidden?.status == 404)
                let closed = await problem { try await outsider.client.read(path) }
                #expect(closed?.status == 404)
            }

            try await ben.client.comment("Lovely", on: post)
            try await emil.client.like(post)
            let fromOutside = try await emil.client.moment(post)
            #expect(fromOutside.comments.isEmpty)
            #expect(fromOutside.commentCount == 0)
            #expect(fromOutside.likeCount == 1)
            let own = try await anna.client.moment(post)
            #expect(own.comments.map(\.text) == ["Lovely"])
            let news = try await anna.client.newMomentNotices()
            #expect(news.count == 2)
            #expect(news.newest?.id == emil.id)

            clock.advance(by: .seconds(4 * 86_400))
            try await anna.client.updateMomentSettings(UpdateMomentSettingsRequest(range: .threeDays))
            let later = try await ben.client.moments().items
            #expect(later.isEmpty)
            let out = await problem { try await ben.client.read(path) }
            #expect(out?.status == 404)
        }
    }
}
