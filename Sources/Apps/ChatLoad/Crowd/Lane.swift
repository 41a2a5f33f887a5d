/// A way that messages go: one person speaks, one other or a whole group listens.
package struct Lane: Sendable {
    let sender: Int
    let listener: Listener
    /// Who must see every message of the lane.
    let receivers: [Int]

    /// Person 2i speaks to person 2i + 1.
    static func pairs(of people: Int) -> [Lane] {
        (0..<people / 2).map { Lane(sender: 2 * $0, listener: .person(2 * $0 + 1), receivers: [2 * $0 + 1]) }
    }

    /// The first of some people speaks to the group of them all.
    static func group(of people: Int) -> [Lane] {
        [Lane(sender: 0, listener: .group, receivers: Array(1..<people))]
    }
}
