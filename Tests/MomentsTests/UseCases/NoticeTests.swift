import API
import AccountsAPI
import DotsAPI
import Kernel
import MomentsAPI
import TestSupport
import Testing

@testable import Dots
@testable import Moments

@Suite struct NoticeTests {
    private static let hour: Duration = .seconds(3600)

    /// The notices of somebody in short: who, what and with which words.
    private func lines(of caller: Caller, in house: MomentsHouse, limit: Int = 50) async throws -> [String] {
        try await house.notices(of: caller, limit: limit).map { "\($0.person.name) \($0.kind.rawValue) \($0.text ?? "")" }
    }

    @Test(arguments: Engine.allCases)
    func `an author hears of every like and comment, and of nothing they did themselves`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna), carla = try await house.friend("carla", of: anna)
            let picture = try await house.picture(by: anna)
            let post = try await house.post("A long day", by: anna, pictures: [picture])
            try await house.like(post, by: anna)
            try await house.like(post, by: ben)
            let word = try await house.comment("hello", on: post, by: carla)
            for limit in [1, 2, 50] {
                let heard = try await lines(of: anna, in: house, limit: limit)
                #expect(heard == ["carla comment hello", "ben like "])
            }
            let notice = try #require(try await house.notices(of: anna).first)
            #expect(notice.moment == post)
            #expect(notice.excerpt == "A long day")
            #expect(notice.picture != nil)
            #expect(notice.isNew)
            let news = try await house.moments.readNotices.news(for: anna)
            #expect(news.count == 2)
            #expect(news.newest?.id == carla.account)
            try await house.moments.readNotices.see(by: anna)
            let none = try await house.moments.readNotices.news(for: anna)
            #expect(none == MomentNoticesNew(count: 0, newest: nil))
            let old = try await house.notices(of: anna).map(\.isNew)
            #expect(old == [false, false])
            try await house.moments.deleteComment(word, by: carla)
            try await house.moments.likeMoment.unlike(post, by: ben)
            // That something was said stays, without the words; a like that was taken back was never there.
            let left = try await house.notices(of: anna)
            #expect(left.map(\.person.id) == [carla.account])
            #expect(left.map(\.text) == [nil])
        }
    }

    @Test(arguments: Engine.allCases)
    func `whoever did something hears for a day what mutual friends do there later, and no one else`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna), carla = try await house.friend("carla", of: anna, ben)
            let emil = try await house.friend("emil", of: anna)
            let post = try await house.post(by: anna)
            try await house.comment("before", on: post, by: carla)
            try await house.like(post, by: ben)
            try await house.comment("from emil", on: post, by: emil)
            try await house.comment("from anna", on: post, by: anna)
            house.clock.advance(by: Self.hour * 23)
            try await house.comment("in time", on: post, by: carla)
            house.clock.advance(by: Self.hour)
            try await house.comment("too late", on: post, by: carla)
            #expect(try await lines(of: ben, in: house) == ["carla comment in time", "anna comment from anna"])
            // Carla, who said something an hour ago, follows until tomorrow.
            try await house.comment("once more", on: post, by: ben)
            let first = try await lines(of: carla, in: house).first
            #expect(first == "ben comment once more")
            // Ben follows again, and what came between is not made up for.
            try await house.comment("again", on: post, by: carla)
            #expect(try await lines(of: ben, in: house) == ["carla comment again", "carla comment in time", "anna comment from anna"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `an answer is heard of after the day too`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            let post = try await house.post(by: anna)
            let question = try await house.comment("when?", on: post, by: ben)
            house.clock.advance(by: Self.hour * 48)
            try await house.comment("somebody else's", on: post, by: anna)
            try await house.comment("now", on: post, by: anna, answering: question)
            #expect(try await lines(of: ben, in: house) == ["anna comment now"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `whoever stops following hears nothing more, not even of an own post, until they follow again`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna), carla = try await house.friend("carla", of: anna, ben)
            let post = try await house.post(by: anna)
            try await house.like(post, by: ben)
            try await house.comment("one", on: post, by: carla)
            house.clock.advance(by: .seconds(1))
            for person in [anna, ben] {
                #expect(try await house.read(post, by: person).isFollowed)
                try await house.moments.followMoment.stop(post, by: person)
                #expect(try await !house.read(post, by: person).isFollowed)
            }
            try await house.comment("two", on: post, by: carla)
            try await house.comment("from ben", on: post, by: ben)
            #expect(try await !house.read(post, by: ben).isFollowed)
            #expect(try await lines(of: ben, in: house) == ["carla comment one"])
            #expect(try await lines(of: anna, in: house) == ["carla comment one", "ben like "])
            for person in [anna, ben] {
                try await house.moments.followMoment.follow(post, by: person)
                #expect(try await house.read(post, by: person).isFollowed)
            }
            try await house.comment("three", on: post, by: carla)
            #expect(try await lines(of: ben, in: house) == ["carla comment three", "carla comment one"])
            #expect(try await lines(of: anna, in: house).first == "carla comment three")
        }
    }

    @Test(arguments: Engine.allCases)
    func `somebody of whom nothing is left under a post hears no more of it`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna), carla = try await house.friend("carla", of: anna, ben)
            let post = try await house.post(by: anna)
            try await house.like(post, by: ben)
            try await house.moments.likeMoment.unlike(post, by: ben)
            try await house.comment("hello", on: post, by: carla)
            #expect(try await lines(of: ben, in: house) == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `what somebody may not see any more is in no notice and in no count`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna), carla = try await house.friend("carla", of: anna, ben)
            let post = try await house.post(by: anna, mentions: [ben.account])
            try await house.like(post, by: ben)
            try await house.comment("hello", on: post, by: carla)
            #expect(try await lines(of: ben, in: house) == ["carla comment hello", "anna mention "])
            try await house.remove(carla, from: ben)
            #expect(try await lines(of: ben, in: house) == ["anna mention "])
            try await house.add(carla, to: ben)
            try await house.note(ben, by: anna, hidesMine: true)
            #expect(try await lines(of: ben, in: house) == [])
            #expect(try await house.moments.readNotices.news(for: ben).count == 0)
            try await house.note(ben, by: anna, hidesMine: false)
            #expect(try await house.moments.readNotices.news(for: ben).count == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func `the red dot shows the friend who posted last, until Moments is opened`(engine: Engine) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna), carla = try await house.friend("carla", of: ben)
            func dot() async throws -> AccountID? { try await house.dots.list(for: ben.account).dots.first?.account }
            #expect(try await dot() == nil)
            try await house.post(by: carla)
            house.clock.advance(by: .seconds(1))
            try await house.post(by: anna)
            try await house.post(by: ben)
            #expect(try await dot() == anna.account)
            try await house.note(anna, by: ben, hidesTheirs: true)
            #expect(try await dot() == carla.account)
            try await house.note(anna, by: ben, hidesTheirs: false)
            try await house.dots.open("moments", by: ben.account)
            #expect(try await dot() == nil)
            house.clock.advance(by: .seconds(1))
            try await house.post(by: carla)
            #expect(try await dot() == carla.account)
        }
    }
}
