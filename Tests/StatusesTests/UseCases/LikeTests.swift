import API
import AccountsAPI
import ContactsAPI
import Kernel
import StatusesAPI
import TestSupport
import Testing

@testable import Statuses

@Suite struct LikeTests {
    @Test(arguments: Engine.allCases)
    func `liking twice is liking once, and a like can be taken back`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            let status = try await house.set(by: anna).id
            for _ in 0..<2 { try await house.statuses.likeStatus(status, by: ben) }
            let liked = try await house.read(anna, by: ben)
            #expect(liked.isLiked)
            #expect(liked.likes == 1)
            for _ in 0..<2 { try await house.statuses.likeStatus.takeBack(status, by: ben) }
            let unliked = try await house.read(anna, by: ben)
            #expect(!unliked.isLiked)
            #expect(unliked.likes == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `what is over, kept from the caller, not there or one's own cannot be liked`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let (ben, cora) = (try await house.friend("ben", of: anna), try await house.person("cora"))
            let first = try await house.set(by: anna).id
            let second = try await house.set(audience: house.all(), by: anna).id
            #expect(await failure { try await house.statuses.likeStatus(first, by: ben) } == .notFound)
            #expect(await failure { try await house.statuses.likeStatus(second, by: cora) } == .notFound)
            #expect(await failure { try await house.statuses.likeStatus(StatusID(rawValue: 9), by: ben) } == .notFound)
            #expect(await failure { try await house.statuses.likeStatus(second, by: anna) } == StatusesFailure.yourOwn)
            #expect(try await house.read(anna, by: anna).likes == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a like is counted for those alone who know its giver`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let (ben, cora) = (try await house.friend("ben", of: anna), try await house.friend("cora", of: anna))
            let dora = try await house.friend("dora", of: anna)
            try await house.befriend(cora, ben)
            let status = try await house.set(by: anna).id
            try await house.statuses.likeStatus(status, by: ben)
            func counts() async throws -> [Int] {
                var counts: [Int] = []
                for viewer in [anna, ben, cora, dora] { counts.append(try await house.read(anna, by: viewer).likes) }
                return counts
            }
            #expect(try await counts() == [1, 1, 1, 0])
            // Nothing of somebody is counted for whom they block, and for the author it goes with the friendship.
            try await house.block(cora, by: ben)
            #expect(try await counts() == [1, 1, 0, 0])
            try await house.remove(ben, from: anna)
            #expect(try await house.read(anna, by: anna).likes == 0)
            #expect(try await house.read(anna, by: anna).likers == [])
            try await house.add(ben, to: anna)
            #expect(try await house.read(anna, by: anna).likers?.map(\.id) == [ben.account])
        }
    }

    @Test(arguments: Engine.allCases)
    func `its author sees who likes it, the newest first`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let (ben, cora) = (try await house.friend("ben", of: anna), try await house.friend("cora", of: anna))
            let status = try await house.set(by: anna).id
            for liker in [cora, ben] {
                try await house.statuses.likeStatus(status, by: liker)
                house.clock.advance(by: .seconds(1))
            }
            #expect(try await house.read(anna, by: anna).likers?.map(\.id) == [ben.account, cora.account])
        }
    }
}
