/// Who is a friend of whom: every person with a number of friends from a heavy-tailed distribution, friendships at random
/// among those numbers (the configuration model: Newman, Strogatz and Watts, Random graphs with arbitrary degree
/// distributions and their applications, 2001).
package struct FriendGraph: Sendable {
    /// Where the friends of each person begin in `friends`, and one more for the end.
    private let starts: [Int]
    private let all: [Int32]

    package init(_ plan: SocietyPlan) {
        var chance = plan.chance(for: "friends")
        let viewers = plan.viewers.map(\.friends)
        var pairs = Self.pairs(plan, viewers: viewers, chance: &chance)
        // Each friendship is noted on both sides; what was drawn twice is one.
        pairs.sort()
        var starts = Array(repeating: 0, count: plan.people + 1)
        var friends: [Int32] = []
        friends.reserveCapacity(pairs.count)
        var last = UInt64.max
        for pair in pairs where pair != last {
            last = pair
            starts[Int(pair >> 32) + 1] += 1
            friends.append(Int32(truncatingIfNeeded: pair))
        }
        for place in 1..<starts.count { starts[place] += starts[place - 1] }
        self.starts = starts
        all = friends
    }

    package var people: Int { starts.count - 1 }

    /// How many pairs are friends.
    package var friendships: Int { all.count / 2 }

    /// In the order of their places.
    package func friends(of person: Int) -> ArraySlice<Int32> { all[starts[person]..<starts[person + 1]] }

    /// Both directions of every friendship as one number each: who, then whose friend.
    private static func pairs(_ plan: SocietyPlan, viewers: [Int], chance: inout Chance) -> [UInt64] {
        let others = plan.people - viewers.count
        var ends: [Int32] = []
        for person in 0..<others {
            let friends = chance.heavyTailed(mean: Double(plan.meanFriends), spread: 1.2)
            let count = min(plan.mostFriends, max(1, Int(friends.rounded())))
            for _ in 0..<min(count, others - 1) { ends.append(Int32(person)) }
        }
        ends.shuffle(using: &chance)
        var pairs: [UInt64] = []
        pairs.reserveCapacity(ends.count + 2 * viewers.reduce(0, +))
        func join(_ one: Int32, _ other: Int32) {
            pairs.append(UInt64(one) << 32 | UInt64(other))
            pairs.append(UInt64(other) << 32 | UInt64(one))
        }
        // A viewer has exactly as many friends as planned, so these are taken first.
        for (place, count) in viewers.enumerated() {
            for friend in Self.different(count, among: others, from: &ends, &chance) { join(Int32(others + place), friend) }
        }
        for place in stride(from: 0, to: ends.count - 1, by: 2) where ends[place] != ends[place + 1] {
            join(ends[place], ends[place + 1])
        }
        return pairs
    }

    /// Different people off the end of a shuffled list, then anybody if that is used up.
    private static func different(_ count: Int, among people: Int, from ends: inout [Int32], _ chance: inout Chance) -> Set<Int32> {
        var found: Set<Int32> = []
        while found.count < count { found.insert(ends.popLast() ?? Int32(chance.place(of: people))) }
        return found
    }
}
