import Testing

@testable import FeedLoad

struct FriendGraphTests {
    private static let plan: SocietyPlan = {
        var plan = SocietyPlan()
        plan.people = 4_000
        plan.meanFriends = 60
        return plan
    }()
    private static let graph = FriendGraph(plan)

    @Test func everyFriendshipHasTwoSidesAndNobodyIsTheirOwnFriend() {
        let graph = Self.graph
        var one: Set<[Int32]> = []
        for person in 0..<graph.people {
            for friend in graph.friends(of: person) { one.insert([Int32(person), friend]) }
        }
        let lonely = one.filter { !one.contains([$0[1], $0[0]]) || $0[0] == $0[1] }
        #expect(lonely.isEmpty)
        #expect(one.count == 2 * graph.friendships)
    }

    @Test func viewersHaveExactlyAsManyFriendsAsPlanned() {
        let (plan, graph) = (Self.plan, Self.graph)
        let viewers = plan.viewers
        let counts = viewers.indices.map { graph.friends(of: plan.people - viewers.count + $0).count }
        #expect(counts == viewers.map(\.friends))
        #expect(Set(counts) == [10, 150, 1_000])
    }

    @Test func mostHaveFewFriendsAndAFewHaveVeryMany() {
        let counts = (0..<Self.plan.people).map { Self.graph.friends(of: $0).count }.sorted()
        let mean = Double(counts.reduce(0, +)) / Double(counts.count)
        #expect((54...66).contains(mean))
        #expect(Double(counts[counts.count / 2]) < mean * 0.7)
        #expect(Double(counts[counts.count * 99 / 100]) > mean * 5)
    }

    @Test func theSamePlanMakesTheSameFriendsAndAnotherSeedMakesOthers() {
        var other = Self.plan
        other.seed = 2
        func all(_ graph: FriendGraph) -> [[Int32]] { (0..<graph.people).map { Array(graph.friends(of: $0)) } }
        let first = all(Self.graph)
        let again = all(FriendGraph(Self.plan))
        let another = all(FriendGraph(other))
        #expect(first == again)
        #expect(first != another)
    }
}
