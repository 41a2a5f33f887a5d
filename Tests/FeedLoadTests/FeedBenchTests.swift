import API
import Channels
import Foundation
import Kernel
import Logging
import Server
import Storage
import TestSupport
import Testing

@testable import FeedLoad

@Suite(.timeLimit(.minutes(5)))
struct FeedBenchTests {
    private static let plan: SocietyPlan = {
        var plan = SocietyPlan()
        plan.people = 400
        plan.meanFriends = 20
        plan.pages = 20
        plan.videos = 300
        plan.likes = 3_000
        return plan
    }()

    @Test(arguments: Engine.allCases)
    func everythingIsMeasuredOnASmallSocietyAndEveryLikeIsKept(engine: Engine) async throws {
        try await withServer(on: engine) { server in
            let society = try await BuiltSociety.build(Self.plan, on: server.ground.database) { _ in }
            let report = try await FeedBench(server, society, repetitions: 1) { _ in }.run()
            let likes = try #require(report.likes)
            #expect(likes.acknowledged == 8 * 60)
            #expect(likes.kept == likes.acknowledged)
            #expect(likes.left == 0)
            for what in FeedCase.allCases {
                for friends in [10, 150] {
                    let measured = report.figures.quantiles(of: what, friends: friends, over: .calls)
                    #expect(measured != nil, "\(what), \(friends)")
                }
            }
            let table = report.table
            #expect(table.contains("| Friends, first page, over HTTP |"))
        }
    }

    @Test(arguments: Engine.allCases)
    func inASocietyWithoutBlocksFriendsIsThePlainJoin(engine: Engine) async throws {
        try await withServer(on: engine) { server in
            let society = try await BuiltSociety.build(Self.plan, on: server.ground.database) { _ in }
            for viewer in society.plan.viewers {
                let page = try await server.channels.friendsFeed(PageRequest(limit: FeedBench.limit), by: viewer.caller)
                let rows = try await server.ground.database.read { try $0.rows(FeedBench.join(of: viewer.account)) }
                let moments = try rows.map { try $0.get(1, Timestamp.self) }
                let shown = page.items.compactMap { item -> Timestamp? in
                    if case .friends(let reason) = item.reason { reason.likedAt } else { nil }
                }
                #expect(shown.count == FeedBench.limit)
                #expect(shown == moments)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func aStoreKnowsItsSocietyAndTakesNoSecond(engine: Engine) async throws {
        try await withServer(on: engine) { server in
            let database = server.ground.database
            let before = try await BuiltSociety.find(on: database)
            #expect(before == nil)
            let built = try await BuiltSociety.build(Self.plan, on: database) { _ in }
            let found = try await BuiltSociety.find(on: database)
            #expect(found?.plan == Self.plan)
            #expect(found?.likes == built.likes)
            await #expect(throws: SocietyFailure.self) { try await BuiltSociety.build(Self.plan, on: database) { _ in } }
        }
    }

    @Test(arguments: Engine.allCases)
    func fillingLeavesTheSchemaAsItWas(engine: Engine) async throws {
        try await withServer(on: engine) { server in
            let database = server.ground.database
            let before = try await indexes(of: database)
            #expect(before.contains("video_likes_by_account"))
            _ = try await BuiltSociety.build(Self.plan, on: database) { _ in }
            let after = try await indexes(of: database)
            #expect(after == before)
        }
    }

    private func indexes(of database: any Database) async throws -> Set<String> {
        let query: SQL =
            switch database.dialect {
            case .sqlite: "SELECT name FROM sqlite_master WHERE type = 'index'"
            case .postgres: "SELECT CAST(indexname AS TEXT) FROM pg_indexes WHERE schemaname = current_schema()"
            }
        return Set(try await database.read { try $0.rows(query).map { try $0.get(0, String.self) } })
    }

    private func withServer(on engine: Engine, _ body: (TeahouseServer) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            var settings = ServerSettings()
            settings.port = 0
            settings.dataFolder = folder
            settings.webFolder = nil
            settings.connections = 4
            if engine == .sqlite { return try await run(settings, body) }
            try await withPostgresSchema { url, schema in
                settings.databaseURL = url + (url.contains("?") ? "&" : "?") + "options=-csearch_path%3D\(schema)"
                try await run(settings, body)
            }
        }
    }

    private func run(_ settings: ServerSettings, _ body: (TeahouseServer) async throws -> Void) async throws {
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let server = try await TeahouseServer(settings: settings, now: TimeSource { Self.plan.end.adding(.seconds(1)) }, logger: quiet)
        do {
            try await body(server)
        } catch {
            try await server.ground.database.close()
            throw error
        }
        try await server.ground.database.close()
    }
}
