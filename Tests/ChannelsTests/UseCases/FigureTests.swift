import API
import ChannelsAPI
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Channels
@testable import Pages

/// Figures against histories that were counted by hand. A film lasts 60 seconds.
@Suite struct FigureTests {
    @Test(arguments: Engine.allCases)
    func `of a video`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben, carl, dora) = (
                try await house.person("anna"), try await house.person("ben"), try await house.person("carl"),
                try await house.person("dora")
            )
            let page = try await house.page("tea_house", by: anna)
            let video = try await house.publishFilm(on: page, by: anna).id
            let start = house.clock.now()
            // Four views of three people, and two glances that are none.
            try await house.tell(
                [
                    .watch(video, at: start, watched: 60_000, reached: 60_000, source: .hot),
                    .watch(video, at: start.adding(.seconds(1)), watched: 9_000, reached: 9_000, source: .page),
                ], by: ben)
            try await house.tell([.watch(video, at: start, watched: 30_000, reached: 30_000, source: .hot)], by: carl)
            try await house.tell(
                [
                    .watch(video, at: start, watched: 1_000, reached: 54_000, source: .chat),
                    .watch(video, at: start.adding(.seconds(1)), watched: 2_000, reached: 59_600, source: .friends),
                    Act(video: video, kind: .shown, source: .hot, at: start),
                ], by: dora)
            house.clock.advance(by: .seconds(3600))
            // Ben follows within a day after viewing, Carl a day too late, Anna without having viewed.
            try await house.follow(page, by: ben)
            try await house.follow(page, by: anna)
            try await house.settle()
            house.clock.advance(by: .seconds(86_400))
            try await house.follow(page, by: carl)
            try await house.settle()
            try await house.like(video, by: ben)
            try await house.like(video, .private, by: carl)
            try await house.comment("Tea", on: video, by: ben)
            for (chat, caller) in [(Int64(1), ben), (1, carl), (2, carl)] {
                house.clock.advance(by: .milliseconds(1))
                try await house.database.write { try house.channels.noteShare(of: video, into: chat, by: caller.account, in: $0) }
            }

            let figures = try await house.channels.readFigures(video, by: anna)
            #expect([figures.views, figures.viewers, figures.completion] == [4, 3, 500])
            #expect(figures.watched == 102_000)
            // Twentieths of three seconds: all four at 0, at 9 s still all, at 12 s three, at 30 s three, at 33 s two, at the end two.
            #expect(
                figures.retention == Array(repeating: 1000, count: 4) + Array(repeating: 750, count: 7) + Array(repeating: 500, count: 10))
            #expect(
                figures.sources == [
                    SourceFigure(source: .hot, views: 2), SourceFigure(source: .friends, views: 1), SourceFigure(source: .page, views: 1),
                ])
            #expect(figures.counts == VideoCounts(likes: 2, comments: 1, shares: 3, views: 4))
            #expect(figures.followersGained == 1)
            #expect(figures.conversations == 2)
        }
    }

    @Test(arguments: Engine.allCases)
    func `of a Page, day by day`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            let other = try await house.page("cake_shop", by: ben)
            let (one, two) = (try await house.publishFilm(on: page, by: anna).id, try await house.publishFilm(on: page, by: anna).id)
            let foreign = try await house.publishFilm(on: other, by: ben).id
            func watch(_ video: VideoID, _ watched: Int64, _ source: ActSource) async throws {
                house.clock.advance(by: .milliseconds(1))
                try await house.tell([.watch(video, at: house.clock.now(), watched: watched, reached: watched, source: source)], by: ben)
            }
            try await watch(one, 5_000, .hot)
            try await watch(two, 1_000, .hot)
            try await watch(foreign, 9_000, .hot)
            try await house.like(one, by: ben)
            house.clock.advance(by: .seconds(2 * 86_400))
            try await watch(one, 4_000, .following)
            try await watch(two, 7_000, .hot)
            try await house.comment("Tea", on: two, by: ben)
            try await house.follow(page, by: ben)
            try await house.settle()

            let figures = try await house.channels.readFigures(PageFiguresRequest(page: page, days: 3), by: anna)
            let today = house.clock.now().milliseconds / 86_400_000
            func day(_ back: Int64) -> Timestamp { Timestamp(milliseconds: (today - back) * 86_400_000) }
            #expect(
                figures.days == [
                    DayFigures(day: day(2), views: 1, watched: 6_000, likes: 1, comments: 0, shares: 0, follows: 0),
                    DayFigures(day: day(1), views: 0, watched: 0, likes: 0, comments: 0, shares: 0, follows: 0),
                    DayFigures(day: day(0), views: 2, watched: 11_000, likes: 0, comments: 1, shares: 0, follows: 1),
                ])
            #expect(figures.sources == [SourceFigure(source: .hot, views: 2), SourceFigure(source: .following, views: 1)])
            let short = try await house.channels.readFigures(PageFiguresRequest(page: page, days: 1), by: anna)
            #expect(short.days.map(\.views) == [2])
            for days in [0, 366] {
                let request = PageFiguresRequest(page: page, days: days)
                #expect(await failure { try await house.channels.readFigures(request, by: anna) } == ChannelsFailure.badDays)
            }
            #expect(
                await failure { try await house.channels.readFigures(PageFiguresRequest(page: page), by: ben) } == PagesFailure.notYours)
        }
    }

    @Test(arguments: Engine.allCases)
    func `before anybody watched there is nothing to divide by`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            let film = try await house.channels.readFigures(try await house.publishFilm(on: page, by: anna).id, by: anna)
            #expect([film.views, film.completion, film.followersGained] == [0, 0, 0])
            #expect(film.retention == Array(repeating: 0, count: 21))
            let pictures = try await house.channels.readFigures(try await house.publish(on: page, by: anna).id, by: anna)
            #expect(pictures.retention == [])
        }
    }
}
