import API
import Kernel
import ContactsAPI
import MomentsAPI
import TestSupport
import Testing

@testable import Moments

/// Who sees a post, from the moment it is posted on.
@Suite struct AudienceTests {
    @Test(arguments: Engine.allCases)
    func `a tag stands for those who are in it when something is posted`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna), carla = try await house.friend("carla", of: anna)
            let dora = try await house.friend("dora", of: anna)
            let close = try await house.tag("Close", of: ben, by: anna)
            let these = try await house.post("these", by: anna, for: Audience(kind: .these, people: [carla.account], tags: [close]))
            let allBut = try await house.post("all but", by: anna, for: Audience(kind: .allBut, tags: [close]))
            try await house.retag(close, [dora], by: anna)
            for (person, sees) in [(ben, [these]), (carla, [allBut, these]), (dora, [allBut]), (anna, [allBut, these])] {
                let feed = try await house.feed(of: person).map(\.id)
                #expect(feed == sees)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `a new friend sees old posts, but for those for a list, and those from which they are excepted`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna"), ben = try await house.person("ben")
            let carla = try await house.friend("carla", of: anna)
            let all = try await house.post("all", by: anna)
            try await house.post("these", by: anna, for: Audience(kind: .these, people: [carla.account]))
            try await house.post("excepted", by: anna, for: Audience(kind: .allBut, people: [ben.account]))
            let allBut = try await house.post("all but carla", by: anna, for: Audience(kind: .allBut, people: [carla.account]))
            try await house.post("self", by: anna, for: Audience(kind: .self))
            let before = try await house.feed(of: ben)
            #expect(before.isEmpty)
            try await house.befriend(anna, ben)
            let after = try await house.feed(of: ben).map(\.id)
            #expect(after == [allBut, all])
        }
    }

    @Test(arguments: Engine.allCases)
    func `what either does to the other acts at once, on old posts too, and back again`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            let post = try await house.post(by: anna)
            func sees() async throws -> Bool { try await !house.feed(of: ben).isEmpty }
            #expect(try await sees())
            for (owner, friend) in [(anna, ben), (ben, anna)] {
                try await house.note(friend, by: owner, isChatsOnly: true)
                #expect(try await !sees())
                try await house.note(friend, by: owner, isChatsOnly: false)
                #expect(try await sees())
                try await house.block(friend, by: owner)
                #expect(try await !sees())
                try await house.unblock(friend, by: owner)
                #expect(try await sees())
                try await house.remove(friend, from: owner)
                #expect(try await !sees())
                try await house.add(friend, to: owner)
                #expect(try await sees())
            }
            try await house.note(ben, by: anna, hidesMine: true)
            #expect(try await !sees())
            let hidden = await failure { try await house.read(post, by: ben) }
            #expect(hidden == .notFound)
        }
    }

    @Test(arguments: Engine.allCases)
    func `friends see no further back than the author lets them, and again when they are let`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            var posts: [MomentID] = []
            for days in [150, 27, 3, 0] {
                posts.insert(try await house.post(by: anna), at: 0)
                house.clock.advance(by: .seconds(days * 86_400))
            }
            // From oldest to newest they are 180, 30, 3 and 0 days old.
            for (range, count) in [(MomentRange.threeDays, 2), (.month, 3), (.sixMonths, 4), (.all, 4)] {
                try await house.set(range: range, by: anna)
                for limit in [1, 2, 50] {
                    let feed = try await house.feed(of: ben, limit: limit).map(\.id)
                    #expect(feed == Array(posts.prefix(count)), "\(range)")
                    let album = try await house.album(of: anna, by: ben, limit: limit).map(\.id)
                    #expect(album == Array(posts.prefix(count)), "\(range)")
                }
                let own = try await house.album(of: anna, by: anna).map(\.id)
                #expect(own == posts)
                let told = try await house.moments.readAlbum(MomentAlbumRequest(account: anna.account), by: ben).range
                #expect(told == range)
            }
            try await house.set(range: .sixMonths, by: anna)
            house.clock.advance(by: .seconds(4 * 86_400))
            let later = try await house.feed(of: ben).map(\.id)
            #expect(later == Array(posts.prefix(3)))
        }
    }

    @Test(arguments: Engine.allCases)
    func `strangers see nothing, or the last ten that are for all where the author lets them`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna"), carla = try await house.person("carla")
            var posts: [MomentID] = []
            for number in 1...14 {
                let audience: Audience = number == 13 ? Audience(kind: .allBut, people: []) : Audience(kind: .all)
                posts.insert(try await house.post("\(number)", by: anna, for: audience), at: 0)
            }
            let closed = try await house.album(of: anna, by: carla)
            #expect(closed.isEmpty)
            try await house.set(showsStrangersTen: true, by: anna)
            let open = try await house.album(of: anna, by: carla, limit: 3)
            #expect(open.map(\.text) == ["14"] + (4...12).reversed().map(String.init))
            let told = try await house.moments.readAlbum(MomentAlbumRequest(account: anna.account), by: carla).range
            #expect(told == nil)
            let feed = try await house.feed(of: carla)
            #expect(feed.isEmpty)
            let mayTalk = open.map(\.mayTalk)
            #expect(!mayTalk.contains(true))
            let first = try #require(open.first?.id)
            for refused in [
                await failure { try await house.like(first, by: carla) }, await failure { try await house.comment(on: first, by: carla) },
            ] { #expect(refused == MomentsFailure.friendsOnly) }
            try await house.block(carla, by: anna)
            let blocked = await failure { try await house.read(first, by: carla) }
            #expect(blocked == .notFound)
        }
    }

    @Test(arguments: Engine.allCases)
    func `whoever was hidden or blocked sees nothing as a stranger either`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            try await house.post(by: anna)
            try await house.set(showsStrangersTen: true, by: anna)
            try await house.note(ben, by: anna, hidesMine: true)
            // Ben deletes Anna to look in from outside.
            try await house.remove(anna, from: ben)
            let hidden = try await house.album(of: anna, by: ben)
            #expect(hidden.isEmpty)
            try await house.note(ben, by: anna, hidesMine: false)
            let open = try await house.album(of: anna, by: ben)
            #expect(open.count == 1)
        }
    }

    @Test func `the album of somebody whom the caller has not met is not there`() async throws {
        try await withMoments(on: .sqlite, haveMet: false) { house in
            let anna = try await house.person("anna"), ben = try await house.person("ben")
            try await house.post(by: anna)
            try await house.set(showsStrangersTen: true, by: anna)
            let unknown = await failure { try await house.album(of: anna, by: ben) }
            let nobody = await failure {
                try await house.moments.readAlbum(MomentAlbumRequest(account: AccountID(rawValue: 99)), by: ben)
            }
            #expect(unknown == .notFound)
            #expect(nobody == .notFound)
        }
    }
}
