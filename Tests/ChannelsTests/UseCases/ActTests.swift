import API
import ChannelsAPI
import Events
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Channels

@Suite struct ActTests {
    @Test(arguments: Engine.allCases)
    func `a view told twice is one, and one that goes on is brought up to date`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let video = try await house.publishFilm(on: try await house.page("tea_house", by: anna), by: anna).id
            let at = house.clock.now()
            func watch(_ watched: Int64, _ reached: Int64) async throws {
                try await house.tell([.watch(video, at: at, watched: watched, reached: reached)], by: ben)
            }
            try await watch(2_000, 2_000)
            #expect(try await house.tally(of: video) == VideoTally())
            for _ in 0..<3 { try await watch(4_000, 4_000) }
            #expect(try await house.tally(of: video) == VideoTally(views: 1))
            #expect(try await house.read(video, by: ben).mine?.resumeAt == 4_000)
            try await watch(58_000, 58_000)
            try await watch(10_000, 10_000)
            #expect(try await house.tally(of: video) == VideoTally(views: 1, finishes: 1))
            let acts = try await house.channels.manageActs.list(PageRequest(), by: ben).items
            #expect(acts.map(\.watched) == [58_000])
            // At another moment it is another view.
            house.clock.advance(by: .seconds(60))
            try await house.tell([.watch(video, at: house.clock.now(), watched: 5_000, reached: 30_000)], by: ben)
            #expect(try await house.read(video, by: ben).counts.views == 2)
            #expect(try await house.read(video, by: ben).mine?.resumeAt == 30_000)
        }
    }

    @Test(arguments: Engine.allCases)
    func `watching goes on where it was left last, on whichever device, and not at the beginning or the end`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let video = try await house.publishFilm(on: try await house.page("tea_house", by: anna), by: anna).id
            let start = house.clock.now()
            func resume(_ reached: Int64, after seconds: Int) async throws -> Int64? {
                try await house.tell([.watch(video, at: start.adding(.seconds(seconds)), watched: 9_000, reached: reached)], by: ben)
                return try await house.read(video, by: ben).mine?.resumeAt
            }
            #expect(try await resume(20_000, after: 20) == 20_000)
            // A device that was offline tells later of what was before.
            #expect(try await resume(40_000, after: 10) == 20_000)
            #expect(try await resume(2_999, after: 30) == nil)
            #expect(try await resume(53_999, after: 40) == 53_999)
            #expect(try await resume(54_000, after: 50) == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what clients cannot know or what makes no sense is not remembered`(engine: Engine) async throws {
        try await withChannels(on: engine, rules: .holding) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            let held = try await house.publish(on: page, by: anna).id
            let now = house.clock.now()
            for kind in [ActKind.liked, .commented, .shared, .kept, .refused, .followed, .reported, .unknown] {
                let acts = [Act(video: held, kind: kind, source: .hot, at: now)]
                #expect(await failure { try await house.tell(acts, by: ben) } == ChannelsFailure.badActs)
            }
            let many = (0..<101).map { Act(video: held, kind: .shown, source: .hot, at: now.adding(.milliseconds(-$0))) }
            #expect(await failure { try await house.tell(many, by: ben) } == ChannelsFailure.badActs)
            let negative = [Act.watch(held, at: now, watched: -1, reached: 0)]
            #expect(await failure { try await house.tell(negative, by: ben) } == ChannelsFailure.badActs)
            // Of what is gone, not public, not seen, long ago or to come: left out quietly.
            try await house.review(ReviewVideoRequest(video: held, isApproved: true))
            let other = try await house.publish(on: page, by: anna).id
            try await house.tell(
                [
                    Act(video: VideoID(rawValue: 5), kind: .shown, source: .hot, at: now),
                    Act(video: other, kind: .shown, source: .hot, at: now),
                    Act(video: held, kind: .shown, source: .hot, at: now.adding(.seconds(2 * 3600))),
                    Act(video: held, kind: .shown, source: .hot, at: now.adding(.seconds(-40 * 86_400))),
                    Act(video: held, kind: .shown, source: .hot, at: now),
                ], by: ben)
            let kept = try await house.channels.manageActs.list(PageRequest(), by: ben).items
            #expect(kept.map(\.video) == [held])
            #expect(try await house.tally(of: held) == VideoTally(impressions: 1))
        }
    }

    @Test(arguments: Engine.allCases)
    func `what the server sees itself is noted once, shown whole and forgotten when asked`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            let video = try await house.publish(on: page, by: anna).id
            func next() { house.clock.advance(by: .seconds(1)) }
            try await house.tell([.watch(video, at: house.clock.now(), watched: 5_000, reached: 0)], by: ben)
            next()
            for _ in 0..<2 { try await house.like(video, by: ben) }
            next()
            try await house.comment("Tea", on: video, by: ben)
            next()
            for _ in 0..<2 { try await house.channels.keepVideos.keep(video, by: ben) }
            next()
            for _ in 0..<2 { try await house.channels.refuseVideo(video, by: ben) }
            next()
            try await house.follow(page, by: ben)
            try await house.settle()
            next()
            try await house.database.write { try house.channels.noteShare(of: video, into: 9, by: ben.account, in: $0) }
            next()
            _ = try await house.channels.likeVideo.takeBack(video, by: ben)
            var (kinds, cursor): ([ActKind], String?) = ([], nil)
            repeat {
                let page = try await house.channels.manageActs.list(PageRequest(cursor: cursor, limit: 3), by: ben)
                kinds += page.items.map(\.kind)
                cursor = page.next
            } while cursor != nil
            #expect(kinds == [.unliked, .shared, .followed, .refused, .kept, .commented, .liked, .watched])
            #expect(try await house.channels.manageActs.list(PageRequest(), by: anna).items.isEmpty)
            try await house.channels.manageActs.forget(by: ben)
            #expect(try await house.channels.manageActs.list(PageRequest(), by: ben).items.isEmpty)
            // What others see of it stays.
            #expect(try await house.read(video, by: ben).mine?.isFavourite == true)
            #expect(try await house.read(video, by: ben).counts == VideoCounts(likes: 0, comments: 1, shares: 1, views: 1))
        }
    }

    @Test(arguments: Engine.allCases)
    func `after four hundred days it is forgotten by itself`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let video = try await house.publishFilm(on: try await house.page("tea_house", by: anna), by: anna).id
            try await house.tell([.watch(video, at: house.clock.now(), watched: 5_000, reached: 9_000)], by: ben)
            house.clock.advance(by: .seconds(399 * 86_400))
            try await house.like(video, by: ben)
            try await house.channels.manageActs.forgetOld()
            #expect(try await house.channels.manageActs.list(PageRequest(), by: ben).items.count == 2)
            house.clock.advance(by: .seconds(86_400 + 1))
            try await house.channels.manageActs.forgetOld()
            #expect(try await house.channels.manageActs.list(PageRequest(), by: ben).items.map(\.kind) == [.liked])
            #expect(try await house.read(video, by: ben).mine?.resumeAt == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `settings are the account's own, and its devices are told`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            #expect(try await house.channels.manageSettings.read(by: anna) == ChannelsSettings(likes: .public, isHotOn: true))
            for _ in 0..<2 { _ = try await house.channels.manageSettings.update(UpdateChannelsSettingsRequest(isHotOn: false), by: anna) }
            #expect(try await house.channels.manageSettings.read(by: anna) == ChannelsSettings(likes: .public, isHotOn: false))
            #expect(try await house.channels.manageSettings.read(by: ben).isHotOn)
            let told = try await house.database.read { try house.changes.list(of: anna.account, since: 0, in: $0).changes.map(\.type) }
            #expect(told == ["channelsSettings"])
        }
    }
}

extension Act {
    static func watch(_ video: VideoID, at: Timestamp, watched: Int64, reached: Int64, source: ActSource = .hot) -> Act {
        Act(video: video, kind: .watched, source: source, at: at, watched: watched, reached: reached)
    }
}

extension ChannelsHouse {
    func tell(_ acts: [Act], by caller: Caller) async throws {
        try await channels.tellActs(TellActsRequest(acts: acts), by: caller)
    }
}
