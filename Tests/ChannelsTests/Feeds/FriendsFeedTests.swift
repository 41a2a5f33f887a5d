import API
import AccountsAPI
import ChannelsAPI
import Kernel
import Storage
import TestSupport
import Testing

@testable import Channels
@testable import Contacts

@Suite struct FriendsFeedTests {
    @Test(arguments: Engine.allCases)
    func `a video stands there once, at its newest liking, with up to three names and how many`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, owner) = (try await house.person("anna"), try await house.person("owner"))
            let page = try await house.page("tea_house", by: owner)
            let (green, black) = (try await house.publish(on: page, by: owner).id, try await house.publish(on: page, by: owner).id)
            var friends: [Caller] = []
            for name in ["bert", "carl", "dora", "emil"] {
                friends.append(try await house.person(name))
                try await house.befriend(anna, friends[friends.count - 1])
            }
            for friend in friends {
                house.clock.advance(by: .seconds(1))
                try await house.like(green, by: friend)
            }
            house.clock.advance(by: .seconds(1))
            try await house.like(black, by: friends[0])
            let feed = try await house.channels.friendsFeed(PageRequest(), by: anna)
            #expect(feed.items.map(\.video.id) == [black, green])
            #expect(feed.next == nil)
            guard case .friends(let reason) = feed.items[1].reason else { throw Unexpected() }
            #expect(reason.friends.map(\.name) == ["emil", "dora", "carl"])
            #expect(reason.count == 4)

            // A newer liking lifts it, and it does not come again further down.
            house.clock.advance(by: .seconds(1))
            _ = try await house.channels.likeVideo.takeBack(green, by: friends[1])
            try await house.like(green, by: friends[1])
            let first = try await house.channels.friendsFeed(PageRequest(limit: 1), by: anna)
            #expect(first.items.map(\.video.id) == [green])
            let second = try await house.channels.friendsFeed(PageRequest(cursor: first.next, limit: 1), by: anna)
            #expect(second.items.map(\.video.id) == [black])
            #expect(second.next == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a private like, the own like and the like of somebody hidden put nothing there`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, bert, carl) = (try await house.person("anna"), try await house.person("bert"), try await house.person("carl"))
            let page = try await house.page("tea_house", by: carl)
            let video = try await house.publish(on: page, by: carl).id
            try await house.befriend(anna, bert)
            func count() async throws -> Int { try await house.channels.friendsFeed(PageRequest(), by: anna).items.count }
            try await house.like(video, .private, by: bert)
            try await house.like(video, .public, by: anna)
            try await house.like(video, .public, by: carl)
            #expect(try await count() == 0)
            // It becomes public, and goes again with what hides it.
            try await house.like(video, .public, by: bert)
            #expect(try await count() == 1)
            try await house.block(anna, by: bert)
            #expect(try await count() == 0)
            try await house.unblock(anna, by: bert)
            try await house.remove(bert, from: anna)
            try await house.add(bert, to: anna, hidesTheirs: true)
            #expect(try await count() == 0)
            try await house.remove(bert, from: anna)
            try await house.add(bert, to: anna)
            #expect(try await count() == 1)
            try await house.like(video, .private, by: bert)
            #expect(try await count() == 0)
        }
    }

    /// More friends than are looked up one by one: the likes of everybody are walked down instead, and where friends like
    /// little the walk goes over to the other way.
    @Test(arguments: Engine.allCases)
    func `with many friends it is the same list`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, owner) = (try await house.person("anna"), try await house.person("owner"))
            let page = try await house.page("tea_house", by: owner)
            var videos: [VideoID] = []
            for _ in 0..<12 { videos.append(try await house.publish(on: page, by: owner).id) }
            try await house.fill(anna, friends: 1_500)
            // Strangers like all the time, a friend now and then; the last friend liked long ago.
            try await house.database.write { [videos] transaction in
                for (place, video) in videos.enumerated() {
                    try transaction.execute(
                        """
                        INSERT INTO video_likes (video, account, is_public, at)
                        WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 800)
                        SELECT \(video), 100000 + n, TRUE, 1000 * (\(place) + 1) + n FROM numbers
                        """)
                    let likes = VideoTally(likes: 801, publicLikes: 801)
                    try VideoCountStore().add(likes, to: video, by: owner.account, in: transaction)
                    let friend = AccountID(rawValue: Int64(place % 2 == 0 ? 1 : 1 + place))
                    try transaction.execute(
                        "INSERT INTO video_likes (video, account, is_public, at) VALUES (\(video), \(friend), TRUE, \(1000 * (place + 1) + 400))"
                    )
                }
            }
            var (read, cursor): ([VideoID], String?) = ([], nil)
            repeat {
                let feed = try await house.channels.friendsFeed(PageRequest(cursor: cursor, limit: 5), by: anna)
                for item in feed.items {
                    guard case .friends(let reason) = item.reason else { throw Unexpected() }
                    #expect(reason.count == 1)
                }
                read += feed.items.map(\.video.id)
                cursor = feed.next
            } while cursor != nil
            #expect(read == videos.reversed())
        }
    }

    @Test(arguments: Engine.allCases)
    func `every statement finds its rows by an index`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let likes = LikeStore()
            let (accounts, videos) = ([AccountID(rawValue: 1), AccountID(rawValue: 2)], [VideoID(rawValue: 1), VideoID(rawValue: 2)])
            let (low, high) = (FeedPlace(at: Timestamp(milliseconds: 5), id: 1), FeedPlace(at: Timestamp(milliseconds: 9), id: 1))
            let entry = LikeStore.Entry(account: accounts[0], video: videos[0], at: Timestamp(milliseconds: 9))
            let scans = try await fullScans(on: house.database) { transaction in
                _ = try likes.newest(of: accounts, below: high, in: transaction)
                _ = try likes.list(of: accounts, from: low, below: high, most: 20, in: transaction)
                _ = try likes.list(below: entry, limit: 500, in: transaction)
                _ = try likes.list(of: accounts, among: videos, in: transaction)
                _ = try likes.list(among: videos, in: transaction)
                _ = try likes.list(of: accounts[0], among: videos, in: transaction)
                _ = try ContactStore(most: 1).circle(of: accounts[0], in: transaction)
                _ = try ContactStore(most: 1).circle(of: accounts[0], among: accounts, in: transaction)
                _ = try BlockStore().list(between: accounts[0], and: accounts, in: transaction)
            }
            #expect(scans.filter { !$0.isOverOwnTable } == [])
        }
    }
}

struct Unexpected: Error {}

extension String {
    /// A step of a plan over a small table that the statement itself made of values.
    var isOverOwnTable: Bool {
        contains("wanted") || contains("heads") || contains("bounds") || hasPrefix("SCAN w") || hasPrefix("SCAN h") || hasPrefix("SCAN b")
    }
}

extension ChannelsHouse {
    /// Gives somebody friends with the ids from 1 on, straight into the store.
    func fill(_ caller: Caller, friends count: Int) async throws {
        let numbers: SQL = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < \(count))"
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO accounts (id, handle, handle_key, name, is_operator, created_at)
                \(numbers) SELECT n, 'friend_' || n, 'friend_' || n, 'Friend', FALSE, 0 FROM numbers
                """)
            try transaction.execute(
                """
                INSERT INTO contacts (owner, friend, since, is_starred, is_chats_only, hides_mine, hides_theirs)
                \(numbers) SELECT \(caller.account), n, 0, FALSE, FALSE, FALSE, FALSE FROM numbers
                """)
            try transaction.execute(
                """
                INSERT INTO contacts (owner, friend, since, is_starred, is_chats_only, hides_mine, hides_theirs)
                \(numbers) SELECT n, \(caller.account), 0, FALSE, FALSE, FALSE, FALSE FROM numbers
                """)
            try transaction.execute("INSERT INTO contact_counts (owner, friends) VALUES (\(caller.account), \(count))")
        }
    }
}
