import API
import ChannelsAPI
import Kernel
import Storage
import TestSupport
import Testing

@testable import Channels

/// Friends and Following against their definitions, in societies where anything happens.
@Suite struct FeedPropertyTests {
    /// Odd seeds look friends up one by one; even ones walk down everybody's likes, a few at a time, and turn to friends
    /// when that takes too long.
    @Test(arguments: Engine.allCases, [1, 2, 3, 4])
    func `after anything that can happen, both feeds of everybody are what their definitions say`(engine: Engine, seed: Int) async throws {
        var rules = ChannelsRules.lenient
        rules.heldVideos = 1
        if seed % 2 == 0 {
            rules.friends.few = 1
            rules.friends.batch = 3
            rules.following.few = 1
            rules.following.batch = 3
        }
        try await withChannels(on: engine, rules: rules) { house in
            let society = Society(house, seed: UInt64(seed))
            try await society.begin(people: 30, pages: 8)
            var lines = (friends: 0, following: 0)
            for step in 1...(engine == .sqlite ? 1_500 : 600) {
                try await society.step()
                guard step % 100 == 0 else { continue }
                for viewer in society.people.indices {
                    // From a page at a time to everything at once.
                    let limit = [1, 2, 3, 7, 30][(viewer + step / 100) % 5]
                    let (friends, following) = (society.friends(of: viewer), society.following(of: viewer))
                    lines = (lines.friends + friends.count, lines.following + following.count)
                    let readFriends = try await society.readFriends(of: viewer, limit: limit)
                    #expect(readFriends == friends, "Friends of \(viewer) after \(step) steps, \(limit) at a time")
                    let readFollowing = try await society.readFollowing(of: viewer, limit: limit)
                    #expect(readFollowing == following, "Following of \(viewer) after \(step) steps, \(limit) at a time")
                }
                for video in society.videos {
                    let owner = try await house.database.read { [visibility = house.channels.readVideos.visibility] in
                        try visibility.videos.find(video, in: $0)?.author
                    }
                    guard let owner, let caller = society.people.first(where: { $0.account == owner }),
                        let read = try? await house.read(video, by: caller)
                    else { continue }
                    #expect(read.counts.likes == society.likeCount(of: video))
                }
            }
            // There was something to compare.
            let least = engine == .sqlite ? 4_000 : 400
            #expect(lines.friends > least)
            #expect(lines.following > least)
        }
    }
}
