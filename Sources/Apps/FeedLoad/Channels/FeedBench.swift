internal import API
internal import Channels
internal import ChannelsAPI
internal import ChatLoad
internal import Foundation
internal import Kernel
package import Server
package import Storage

/// Measures the feeds of Channels and the price of a like in a built society: first as the routes call them, without a
/// socket, then over HTTP on loopback. Viewers and feeds take turns, so that whatever else the machine does hits all alike.
package struct FeedBench: Sendable {
    /// A page has so many videos.
    static let limit = 20

    let server: TeahouseServer
    let society: BuiltSociety
    let cases: [FeedCase]
    let repetitions: Int
    let progress: @Sendable (String) -> Void

    /// - Parameters:
    ///   - server: on the store of the society, its clock not before the society's end.
    ///   - repetitions: how often each page is read by each viewer.
    package init(
        _ server: TeahouseServer, _ society: BuiltSociety, cases: [FeedCase] = FeedCase.allCases, repetitions: Int,
        progress: @escaping @Sendable (String) -> Void
    ) {
        self.server = server
        self.society = society
        self.cases = cases
        self.repetitions = repetitions
        self.progress = progress
    }

    package func run() async throws -> FeedReport {
        var figures = FeedFigures()
        // An earlier run made lists later than this one will, which begins at the society's end again.
        try await server.ground.database.write { try $0.execute("DELETE FROM hot_lists") }
        try await server.channels.findTrends()
        progress("pages, as the routes read them")
        try await measurePages(into: &figures)
        if cases.contains(.join) { try await measureJoin(into: &figures) }
        let likes = cases.contains(.like) ? try await measureLikes(into: &figures) : nil
        progress("pages, over HTTP")
        try await measureWire(into: &figures)
        return FeedReport(
            machine: .here, date: .now, dialect: "\(server.ground.database.dialect)", society: society, likes: likes, figures: figures)
    }

    private func measurePages(into figures: inout FeedFigures) async throws {
        let readings = try await readings()
        for repetition in 0...repetitions {
            for reading in readings {
                let cursor = try await cursor(of: reading)
                let time = try await ContinuousClock().measure { _ = try await read(reading.feed, from: cursor, by: reading.viewer) }
                // The first one fills the caches.
                if repetition > 0 { figures.note(time, of: reading.what, by: reading.viewer, over: .calls) }
            }
        }
    }

    /// One page that one viewer reads.
    struct Reading: Sendable {
        let what: FeedCase
        let feed: Feed
        let viewer: SocietyViewer
        let cursor: String?
    }

    /// All pages that are measured. A list that ends before the wanted page is measured at its last.
    func readings() async throws -> [Reading] {
        var readings: [Reading] = []
        for viewer in society.plan.viewers {
            for what in cases {
                guard let (feed, pagesBefore) = what.feed else { continue }
                let (cursor, pages) = try await walk(feed, pagesBefore, by: viewer)
                if pages < pagesBefore, feed != .hot {
                    progress("\(what.title) of \(viewer.friends) friends: there are \(pages + 1) pages")
                }
                readings.append(Reading(what: what, feed: feed, viewer: viewer, cursor: cursor))
            }
        }
        return readings
    }

    /// Of Hot only the last lists are kept, so that its last page is looked for each time.
    func cursor(of reading: Reading) async throws -> String? {
        reading.what == .hotLast ? try await walk(.hot, .max, by: reading.viewer).cursor : reading.cursor
    }

    private func walk(_ feed: Feed, _ most: Int, by viewer: SocietyViewer) async throws -> (cursor: String?, pages: Int) {
        var (cursor, pages): (String?, Int) = (nil, 0)
        while pages < most, let next = try await read(feed, from: cursor, by: viewer).next { (cursor, pages) = (next, pages + 1) }
        return (cursor, pages)
    }

    private func read(_ feed: Feed, from cursor: String?, by viewer: SocietyViewer) async throws -> Page<FeedItem> {
        let request = PageRequest(cursor: cursor, limit: Self.limit)
        let caller = viewer.caller
        switch feed {
        case .friends: return try await server.channels.friendsFeed(request, by: caller)
        case .following: return try await server.channels.followingFeed(request, by: caller)
        case .hot: return try await server.channels.hotFeed(request, by: caller)
        }
    }

    /// What one would write first: it knows no block and nobody who is hidden, and reads no video.
    private func measureJoin(into figures: inout FeedFigures) async throws {
        progress("the plain join")
        for _ in 0..<3 {
            for viewer in society.plan.viewers {
                let time = try await ContinuousClock().measure {
                    _ = try await server.ground.database.read { try $0.rows(Self.join(of: viewer.account)) }
                }
                figures.note(time, of: .join, by: viewer, over: .calls)
            }
        }
    }

    static func join(of viewer: AccountID) -> SQL {
        """
        SELECT l.video, MAX(l.at), COUNT(*) FROM contacts c JOIN video_likes l ON l.account = c.friend AND l.is_public
        WHERE c.owner = \(viewer) GROUP BY l.video ORDER BY MAX(l.at) DESC LIMIT \(limit)
        """
    }
}

extension SocietyViewer {
    var caller: Caller { Caller(account: account, session: 0, isOperator: false) }
}
