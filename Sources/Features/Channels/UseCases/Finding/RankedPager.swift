import ChannelsAPI
import Search
import Storage

/// How good an answer is: how well the words are met first, then what speaks for it, then how new it is.
struct SearchRank: Sendable, Comparable {
    let strength: SearchQuestion.Strength
    /// How many friends like it; whether its Page is followed.
    let weight: Int
    let id: Int64

    static func < (left: Self, right: Self) -> Bool {
        (left.strength, left.weight, left.id) < (right.strength, right.weight, right.id)
    }
}

/// Hands out in pages what an index finds, the best first. It is ranked in stretches: the newest few hundred that hold the
/// words, then those before them. So a page costs the same however much is found, and pages never overlap.
struct RankedPager<Answer> {
    private static var stretch: Int { 200 }

    let find: (_ below: Int64, _ limit: Int) throws -> [Int64]
    /// Those of the ids that the viewer may see.
    let rank: (_ ids: [Int64]) throws -> [(rank: SearchRank, answer: Answer)]

    func page(_ cursor: String?, limit: Int) throws -> (answers: [Answer], next: String?) {
        var place = try cursor.map(Place.init) ?? Place(top: .max, last: nil)
        var answers: [Answer] = []
        while true {
            let found = try find(place.top, Self.stretch + 1)
            let ids = Array(found.prefix(Self.stretch))
            guard let first = ids.first, let last = ids.last else { return (answers, nil) }
            let wanted = limit - answers.count
            let left = try rank(ids).sorted { $0.rank > $1.rank }.filter { entry in place.last.map { entry.rank < $0 } ?? true }
            answers += left.prefix(wanted).map(\.answer)
            if left.count > wanted {
                // What comes in meanwhile stands above the stretch.
                let top = place.top == .max ? first + 1 : place.top
                return (answers, Place(top: top, last: wanted > 0 ? left[wanted - 1].rank : place.last).cursor)
            }
            guard found.count > Self.stretch else { return (answers, nil) }
            place = Place(top: last, last: nil)
            if answers.count == limit { return (answers, place.cursor) }
        }
    }

    /// In which stretch a list goes on, and below which of its ranks.
    private struct Place {
        let top: Int64
        let last: SearchRank?

        init(top: Int64, last: SearchRank?) {
            self.top = top
            self.last = last
        }

        /// - Throws: `ChannelsFailure.badCursor`.
        init(_ cursor: String) throws {
            let numbers = cursor.split(separator: "-", omittingEmptySubsequences: false).map { Int64($0) }
            guard numbers.count == 1 || numbers.count == 4, numbers.allSatisfy({ ($0 ?? -1) >= 0 }), let top = numbers[0] else {
                throw ChannelsFailure.badCursor
            }
            self.top = top
            if numbers.count == 1 {
                last = nil
                return
            }
            guard let strength = numbers[1].flatMap({ SearchQuestion.Strength(rawValue: Int($0)) }), let weight = numbers[2],
                let id = numbers[3]
            else { throw ChannelsFailure.badCursor }
            last = SearchRank(strength: strength, weight: Int(weight), id: id)
        }

        var cursor: String {
            last.map { "\(top)-\($0.strength.rawValue)-\($0.weight)-\($0.id)" } ?? "\(top)"
        }
    }
}
