import API
import ChannelsAPI
import Kernel
import Storage
import TestSupport
import Testing

@testable import Channels

/// Friends and Following against their definitions, in societies where anything happens.
@Suite struct FeedPropertyTests {
    @Test(arguments: Engine.allCases, [1, 2, 3])
    func `after anything that can happen, both feeds of everybody are what their definitions say`(engine: Engine, seed: Int) async throws {
        try await withChannels(on: engine, rules: .holding) { house in
            let society = Society(house, seed: UInt64(seed))
            try await society.begin(people: 30, pages: 8)
            for step in 1...(engine == .sqlite ? 1_500 : 500) {
                try await society.step()
                guard step % 100 == 0 else { continue }
                for viewer in society.people.indices {
                    // From a page at a time to everything at once.
                    let limit = [1, 2, 3, 7, 30][(viewer + step / 100) % 5]
                    let (friends, following) = (society.friends(of: viewer), society.following(of: viewer))
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
        }
    }
}
