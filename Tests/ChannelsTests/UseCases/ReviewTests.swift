import API
import AttachmentsAPI
import ChannelsAPI
import Kernel
import PagesAPI
import TestSupport
import Testing

@testable import Channels

@Suite struct ReviewTests {
    @Test(arguments: Engine.allCases)
    func `the first three videos of a Page wait ten minutes, the fourth does not`(engine: Engine) async throws {
        try await withChannels(on: engine, rules: .holding) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            for number in 0..<3 {
                let video = try await house.publish(on: page, by: anna)
                #expect(video.state == .held, "Video \(number)")
                #expect(await house.isNotThere { try await house.read(video.id, by: ben) })
                house.clock.advance(by: .seconds(599))
                try await house.settle()
                #expect(try await house.read(video.id, by: anna).state == .held)
                house.clock.advance(by: .seconds(1))
                try await house.settle()
                #expect(try await house.read(video.id, by: ben).state == .published)
            }
            #expect(try await house.publish(on: page, by: anna).state == .published)
        }
    }

    @Test(arguments: Engine.allCases)
    func `an operator sees what waits, lets it out or refuses it with a reason`(engine: Engine) async throws {
        try await withChannels(on: engine, rules: .holding) { house in
            let (anna, boss) = (try await house.person("anna"), try await house.person("boss", isOperator: true))
            let page = try await house.page("tea_house", by: anna)
            let socket = Socket(of: anna, in: house)
            let (good, bad) = (try await house.publish(on: page, by: anna).id, try await house.publish(on: page, by: anna).id)
            let held = try await house.channels.reviewVideos.list(PageRequest(limit: 1), by: boss)
            #expect(held.items.map(\.id) == [good])
            let rest = try await house.channels.reviewVideos.list(PageRequest(cursor: held.next, limit: 1), by: boss)
            #expect(rest.items.map(\.id) == [bad])
            #expect(rest.next == nil)
            let picture = try #require(held.items[0].pictures?.first?.id)
            #expect(try await house.maySee(picture, boss))
            #expect(try await !house.maySee(picture, nil))

            try await house.review(ReviewVideoRequest(video: good, isApproved: true))
            #expect(try await house.read(good, by: nil).state == .published)
            #expect(try await house.maySee(picture, nil))
            let silent = ReviewVideoRequest(video: bad, isApproved: false, reason: " ")
            #expect(await failure { try await house.review(silent) } == ChannelsFailure.badReview)
            try await house.review(ReviewVideoRequest(video: bad, isApproved: false, reason: "No tea in it."))
            #expect(await house.isNotThere { try await house.read(bad, by: nil) })
            let refused = try await house.read(bad, by: anna)
            #expect(refused.state == .refused)
            #expect(refused.reason == "No tea in it.")
            #expect(try socket.bodies(of: ChannelsAPI.videoChanged).map(\.state) == [.held, .held, .published, .refused])
            // What was decided is decided.
            #expect(await house.isNotThere { try await house.review(ReviewVideoRequest(video: bad, isApproved: true)) })
            house.clock.advance(by: .seconds(3600))
            try await house.settle()
            #expect(try await house.read(bad, by: anna).state == .refused)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what is held and scheduled waits for the later of the two`(engine: Engine) async throws {
        try await withChannels(on: engine, rules: .holding) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            let video = try await house.publish(on: page, by: anna, publishAt: house.clock.now().adding(.seconds(3600)))
            #expect(video.state == .held)
            try await house.review(ReviewVideoRequest(video: video.id, isApproved: true))
            #expect(try await house.read(video.id, by: anna).state == .scheduled)
            house.clock.advance(by: .seconds(3601))
            try await house.settle()
            #expect(try await house.read(video.id, by: nil).state == .published)
        }
    }
}
