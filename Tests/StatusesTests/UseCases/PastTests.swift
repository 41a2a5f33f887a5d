import API
import ContactsAPI
import Kernel
import StatusesAPI
import Storage
import TestSupport
import Testing

@testable import Statuses

@Suite struct PastTests {
    @Test(arguments: Engine.allCases)
    func `what is over is its author's alone, the newest first and page by page`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            var set: [StatusID] = []
            for kind in [StatusKind.tea, .coffee, .eating, .sleep] {
                set.append(try await house.set(kind, by: anna).id)
                house.advance(hours: 25)
            }
            let first = try await house.statuses.managePast.list(PageRequest(limit: 3), by: anna)
            let second = try await house.statuses.managePast.list(PageRequest(cursor: first.next, limit: 3), by: anna)
            #expect(first.items.map(\.id) == [set[3], set[2], set[1]])
            #expect(second.items.map(\.id) == [set[0]])
            #expect(second.next == nil)
            #expect(try await house.past(by: ben).isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `its author deletes it with its likes, nobody else does, and what is on is ended first`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            let status = try await house.set(audience: house.all(but: [anna]), by: anna).id
            try await house.statuses.likeStatus(status, by: ben)
            #expect(await failure { try await house.statuses.managePast.delete(status, by: ben) } == .notFound)
            #expect(await failure { try await house.statuses.managePast.delete(status, by: anna) } == StatusesFailure.stillOn)
            try await house.statuses.endStatus(by: anna)
            #expect(await failure { try await house.statuses.managePast.delete(status, by: ben) } == .notFound)
            #expect(try await house.past(by: anna).map(\.id) == [status])
            try await house.statuses.managePast.delete(status, by: anna)
            #expect(try await house.past(by: anna).isEmpty)
            #expect(await failure { try await house.statuses.managePast.delete(status, by: anna) } == .notFound)
            #expect(try await house.rows(of: ["statuses", "status_likes", "status_exclusions"]) == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `who was excepted from what is over is forgotten with the next one`(engine: Engine) async throws {
        try await withStatuses(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna)
            try await house.set(audience: house.all(but: [ben]), by: anna)
            #expect(try await house.rows(of: ["status_exclusions"]) == 1)
            house.advance(hours: 25)
            try await house.set(by: anna)
            #expect(try await house.rows(of: ["status_exclusions"]) == 0)
        }
    }

    @Test(arguments: [("x", nil), ("-1", nil), (nil, 0), (nil, 201)] as [(String?, Int?)])
    func `a page that cannot be is refused`(cursor: String?, limit: Int?) async throws {
        try await withStatuses(on: .sqlite) { house in
            let anna = try await house.person("anna")
            let failed = await failure {
                try await house.statuses.managePast.list(PageRequest(cursor: cursor, limit: limit), by: anna)
            }
            #expect(failed == (limit == nil ? StatusesFailure.badCursor : StatusesFailure.badLimit))
        }
    }
}

extension StatusesHouse {
    fileprivate func rows(of tables: [String]) async throws -> Int {
        try await database.read { transaction in
            try tables.reduce(0) { sum, table in sum + (try transaction.row("SELECT COUNT(*) FROM \(raw: table)")?.get(0, Int.self) ?? 0) }
        }
    }
}
