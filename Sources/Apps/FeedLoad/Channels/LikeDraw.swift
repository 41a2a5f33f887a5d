internal import API

/// Draws who likes a video and when.
struct LikeDraw {
    struct Like: Sendable {
        /// The place of a person.
        let person: Int32
        let at: Timestamp
        let isPublic: Bool
    }

    private let plan: SocietyPlan
    private let graph: FriendGraph
    private let others: Int
    private var chance: Chance
    /// The last video that each person liked, so that nobody likes one twice.
    private var last: [Int32]

    init(_ plan: SocietyPlan, graph: FriendGraph) {
        self.plan = plan
        self.graph = graph
        others = plan.people - plan.viewers.count
        chance = plan.chance(for: "likes")
        last = Array(repeating: -1, count: plan.people)
    }

    /// In the order of the people's places. Viewers like nothing: they watch.
    mutating func likes(of video: LoadedVideo) -> [Like] {
        var people: [Int32] = []
        var tries = video.likes * 4
        while people.count < video.likes, tries > 0 {
            tries -= 1
            let person = next(after: people)
            guard person < others, last[person] != Int32(video.place) else { continue }
            last[person] = Int32(video.place)
            people.append(Int32(person))
        }
        people.sort()
        return people.map { Like(person: $0, at: moment(after: video.at), isPublic: chance.share() < 0.85) }
    }

    private mutating func next(after people: [Int32]) -> Int {
        if !people.isEmpty, chance.share() < 0.5 {
            let friends = graph.friends(of: Int(people[chance.place(of: people.count)]))
            return friends.isEmpty ? others : Int(friends[friends.startIndex + chance.place(of: friends.count)])
        }
        return chance.place(of: others, skew: 1.7)
    }

    /// Most like in the first days.
    private mutating func moment(after start: Timestamp) -> Timestamp {
        let room = Double(plan.end.milliseconds - start.milliseconds)
        let wait = chance.wait(mean: 3 * 86_400_000)
        return Timestamp(milliseconds: start.milliseconds + Int64(wait < room ? wait : chance.share() * room))
    }
}
