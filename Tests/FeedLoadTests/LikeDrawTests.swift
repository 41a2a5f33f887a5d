import API
import Testing

@testable import FeedLoad

struct LikeDrawTests {
    private static let plan: SocietyPlan = {
        var plan = SocietyPlan()
        plan.people = 2_000
        plan.meanFriends = 20
        plan.videos = 500
        plan.likes = 20_000
        return plan
    }()

    @Test func nobodyLikesTwiceAndNoLikeIsOlderThanItsVideoOrNewerThanTheSociety() {
        let plan = Self.plan
        var draw = LikeDraw(plan, graph: FriendGraph(plan))
        for video in LoadedVideo.all(of: plan) {
            let likes = draw.likes(of: video)
            let people = likes.map(\.person)
            #expect(people == Array(Set(people)).sorted())
            let untimely = likes.filter { $0.at < video.at || $0.at > plan.end }
            #expect(untimely.isEmpty)
        }
    }

    @Test func thereAreAboutAsManyLikesAsPlannedAndFewVideosHaveManyOfThem() {
        let plan = Self.plan
        var draw = LikeDraw(plan, graph: FriendGraph(plan))
        let counts = LoadedVideo.all(of: plan).map { draw.likes(of: $0).count }.sorted(by: >)
        let all = counts.reduce(0, +)
        #expect((14_000...26_000).contains(all))
        #expect(counts.prefix(plan.videos / 10).reduce(0, +) > all * 4 / 10)
    }

    @Test func idsOfVideosGrowWithTheirTime() {
        let ids = LoadedVideo.all(of: Self.plan).map { $0.id(in: Self.plan) }
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
    }
}
