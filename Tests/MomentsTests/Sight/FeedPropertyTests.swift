import TestSupport
import Testing

@testable import Moments

/// Feeds and albums against their rules, in societies where anything happens.
@Suite struct FeedPropertyTests {
    /// Odd seeds look friends up one by one; even ones walk down everybody's posts, a few at a time, and turn to friends when that
    /// takes too long.
    @Test(arguments: Engine.allCases, [1, 2, 3, 4])
    func `after anything that can happen, everybody sees what the rules say and nothing else`(engine: Engine, seed: Int) async throws {
        var rules = MomentsRules.lenient
        if seed % 2 == 0 {
            rules.walk.few = 1
            rules.walk.batch = 3
        }
        try await withMoments(on: engine, rules: rules) { house in
            let society = Society(house, seed: UInt64(seed))
            try await society.begin(16)
            var lines = (feeds: 0, albums: 0)
            for step in 1...(engine == .sqlite ? 1_200 : 400) {
                try await society.step()
                guard step % 100 == 0 else { continue }
                for viewer in society.people.indices {
                    let limit = [1, 2, 3, 7, 50][(viewer + step / 100) % 5]
                    let expected = society.feed(of: viewer)
                    let read = try await house.feed(of: society.people[viewer], limit: limit).map { society.line($0) }
                    #expect(read == expected, "The feed of \(viewer) after \(step) steps, \(limit) at a time")
                    let owner = society.pick(society.people.count)
                    let album = society.album(of: owner, for: viewer)
                    let shown = try await society.readAlbum(of: owner, by: viewer, limit: limit)
                    #expect(shown == album, "The album of \(owner) for \(viewer) after \(step) steps")
                    lines = (lines.feeds + expected.count, lines.albums + album.count)
                }
            }
            // There was something to compare.
            let least = engine == .sqlite ? 2_000 : 200
            #expect(lines.feeds > least)
            #expect(lines.albums > least / 20)
        }
    }
}
