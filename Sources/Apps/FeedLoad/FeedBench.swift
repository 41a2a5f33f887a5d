package import API
internal import ChannelsAPI
internal import Foundation
package import Storage
package import TeahouseClient

/// Measures the three feeds and a like over loopback, one call after another, for people with few and with many friends; and
/// the plain join that Friends could be, on the same store in the same run.
package struct FeedBench: Sendable {
    /// Somebody to measure.
    package struct Reader: Sendable {
        package let client: TeahouseClient
        package let account: AccountID
        package let friends: Int

        package init(client: TeahouseClient, account: AccountID, friends: Int) {
            self.client = client
            self.account = account
            self.friends = friends
        }
    }

    private static let page = 20
    private static let depth = 50

    let database: any Database
    let times: Int

    package init(database: any Database, times: Int) {
        self.database = database
        self.times = times
    }

    /// A table for people: a row for each reader, `p50 / p99` in milliseconds.
    package func run(_ readers: [Reader], say: @Sendable (String) -> Void) async throws -> String {
        var lines = [
            "| friends | Friends, first page | Friends, page \(Self.depth) | Following, first | Following, page \(Self.depth) | Hot, first | Hot, page 5 | a like | plain join |",
            "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
        ]
        for reader in readers {
            say("reading as somebody with \(reader.friends) friends")
            let client = reader.client
            let cells = try await [
                feed { try await client.friendsFeed(cursor: $0, limit: Self.page) }.first,
                feed { try await client.friendsFeed(cursor: $0, limit: Self.page) }.deep(Self.depth),
                feed { try await client.followingFeed(cursor: $0, limit: Self.page) }.first,
                feed { try await client.followingFeed(cursor: $0, limit: Self.page) }.deep(Self.depth),
                feed { try await client.hotFeed(cursor: $0, limit: Self.page) }.first,
                feed { try await client.hotFeed(cursor: $0, limit: Self.page) }.deep(5),
                likes(of: reader),
                join(of: reader),
            ]
            lines.append("| \(reader.friends) | " + cells.map(Self.cell).joined(separator: " | ") + " |")
        }
        return lines.joined(separator: "\n")
    }

    private struct Feed {
        let times: Int
        let read: @Sendable (_ cursor: String?) async throws -> Page<FeedItem>

        var first: Latencies {
            get async throws {
                _ = try await read(nil)
                return try await Latencies.measure(times) { _ in _ = try await read(nil) }
            }
        }

        /// The page at this depth, or the last one there is.
        func deep(_ depth: Int) async throws -> Latencies {
            var cursor: String?
            for _ in 1..<depth {
                guard let next = try await read(cursor).next else { break }
                cursor = next
            }
            return try await Latencies.measure(times) { [cursor] _ in _ = try await read(cursor) }
        }
    }

    private func feed(_ read: @escaping @Sendable (String?) async throws -> Page<FeedItem>) -> Feed { Feed(times: times, read: read) }

    /// Public likes of videos that the reader has not liked yet; each is on disk when it is answered.
    private func likes(of reader: Reader) async throws -> Latencies {
        let videos = try await database.read { transaction in
            try transaction.rows(
                """
                SELECT id FROM videos WHERE id NOT IN (SELECT video FROM video_likes WHERE account = \(reader.account))
                ORDER BY id LIMIT \(min(times, 150))
                """
            ).map { try $0.get(0, VideoID.self) }
        }
        return try await Latencies.measure(videos.count) { try await reader.client.like(videos[$0], .public) }
    }

    /// What a first draft of Friends would be: all likes of all friends, grouped and sorted. Without views, names and reasons.
    private func join(of reader: Reader) async throws -> Latencies {
        let statement: SQL =
            """
            SELECT l.video, MAX(l.at) AS newest FROM contacts c JOIN video_likes l ON l.account = c.friend AND l.is_public
            WHERE c.owner = \(reader.account) AND NOT c.is_chats_only AND NOT c.hides_theirs
            GROUP BY l.video ORDER BY newest DESC LIMIT \(Self.page)
            """
        return try await Latencies.measure(reader.friends > 500 ? 3 : 20) { _ in
            _ = try await database.read { try $0.rows(statement).count }
        }
    }

    private static func cell(_ latencies: Latencies) -> String {
        guard let half = latencies.milliseconds(below: 0.5), let most = latencies.milliseconds(below: 0.99) else { return "–" }
        return String(format: "%.1f / %.1f", half, most)
    }
}
