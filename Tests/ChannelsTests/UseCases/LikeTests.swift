import API
import ChannelsAPI
import Kernel
import Storage
import TestSupport
import Testing

@testable import Channels

@Suite struct LikeTests {
    @Test(arguments: Engine.allCases)
    func `liking twice is liking once, in whichever way, and taking back takes it back`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let video = try await house.publish(on: try await house.page("tea_house", by: anna), by: anna).id
            #expect(try await house.like(video, by: ben).likes == 1)
            #expect(try await house.like(video, .public, by: ben).likes == 1)
            #expect(try await house.like(video, .private, by: ben).likes == 1)
            #expect(try await house.read(video, by: ben).mine?.like == .private)
            #expect(try await house.like(video, .private, by: anna).likes == 2)
            #expect(try await house.tally(of: video) == VideoTally(likes: 2, publicLikes: 0))
            #expect(try await house.like(video, .public, by: ben).likes == 2)
            #expect(try await house.tally(of: video) == VideoTally(likes: 2, publicLikes: 1))
            for _ in 0..<2 { #expect(try await house.channels.likeVideo.takeBack(video, by: ben).likes == 1) }
            #expect(try await house.tally(of: video) == VideoTally(likes: 1, publicLikes: 0))
            #expect(try await house.read(video, by: ben).mine?.like == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a like is what the settings say unless something else is said`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let video = try await house.publish(on: try await house.page("tea_house", by: anna), by: anna).id
            _ = try await house.channels.manageSettings.update(UpdateChannelsSettingsRequest(likes: .private), by: anna)
            try await house.like(video, by: anna)
            #expect(try await house.read(video, by: anna).mine?.like == .private)
            #expect(await failure { try await house.like(video, .unknown, by: anna) } == ChannelsFailure.badLikeKind)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what is not public cannot be liked, and what somebody does not see is not there`(engine: Engine) async throws {
        try await withChannels(on: engine, rules: .holding) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let video = try await house.publish(on: try await house.page("tea_house", by: anna), by: anna).id
            #expect(await failure { try await house.like(video, by: anna) } == ChannelsFailure.notPublished)
            #expect(await house.isNotThere { try await house.like(video, by: ben) })
            #expect(await house.isNotThere { try await house.channels.keepVideos.keep(video, by: ben) })
            #expect(await house.isNotThere { try await house.channels.refuseVideo(video, by: ben) })
            #expect(try await house.tally(of: video) == VideoTally())
        }
    }

    /// Ten thousand people like one video, many at once and some of them twice; some think better of it.
    @Test(arguments: Engine.allCases)
    func `a storm of likes is counted exactly`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let video = try await house.publish(on: try await house.page("tea_house", by: anna), by: anna).id
            let count = engine == .sqlite ? 10_000 : 2_000
            try await withThrowingTaskGroup(of: Void.self) { group in
                for lane in 0..<16 {
                    group.addTask {
                        for number in stride(from: lane, to: count, by: 16) {
                            let caller = Caller(account: AccountID(rawValue: Int64(1_000 + number)), session: 1, isOperator: false)
                            let kind: LikeKind = number % 4 == 0 ? .private : .public
                            try await house.like(video, kind, by: caller)
                            if number % 10 == 0 { try await house.like(video, kind, by: caller) }
                            if number % 5 == 1 { _ = try await house.channels.likeVideo.takeBack(video, by: caller) }
                        }
                    }
                }
                try await group.waitForAll()
            }
            let rows = try await house.database.read { transaction in
                try transaction.rows("SELECT is_public, COUNT(*) FROM video_likes WHERE video = \(video) GROUP BY is_public").map {
                    (try $0.get(0, Bool.self), try $0.get(1, Int.self))
                }
            }
            let (likes, publicLikes) = (rows.reduce(0) { $0 + $1.1 }, rows.first { $0.0 }?.1 ?? 0)
            #expect(likes == count - count / 5)
            #expect(try await house.tally(of: video) == VideoTally(likes: likes, publicLikes: publicLikes))
        }
    }

    /// The same person on several devices at once.
    @Test(arguments: Engine.allCases)
    func `somebody who likes and takes back on many devices at once is counted as they are left`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let video = try await house.publish(on: try await house.page("tea_house", by: anna), by: anna).id
            try await withThrowingTaskGroup(of: Void.self) { group in
                for device in 0..<6 {
                    group.addTask {
                        for turn in 0..<15 {
                            switch (device + turn) % 3 {
                            case 0: try await house.like(video, .public, by: ben)
                            case 1: try await house.like(video, .private, by: ben)
                            default: _ = try await house.channels.likeVideo.takeBack(video, by: ben)
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            let left = try await house.read(video, by: ben).mine?.like
            #expect(
                try await house.tally(of: video) == VideoTally(likes: left == nil ? 0 : 1, publicLikes: left == .public ? 1 : 0))
        }
    }
}

extension ChannelsHouse {
    func tally(of video: VideoID) async throws -> VideoTally {
        try await database.read { try VideoCountStore().list([video], in: $0)[video] ?? VideoTally() }
    }
}
