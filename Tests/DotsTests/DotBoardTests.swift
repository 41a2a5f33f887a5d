import API
import DotsAPI
import Events
import Kernel
import Storage
import TestSupport
import Testing

@testable import Dots

/// Red dots: found by whoever looks, out on all devices once the section was opened.
@Suite struct DotBoardTests {
    private let anna = AccountID(rawValue: 1)
    private let ben = AccountID(rawValue: 2)

    @Test(arguments: Engine.allCases)
    func `a section has a dot until it is opened, for its opener alone`(engine: Engine) async throws {
        try await withBoard(on: engine, news: ["moments": .avatar(of: ben, name: "Ben", picture: "/m/1")]) { house in
            let dot = Dot(section: "moments", level: .avatar, account: ben, name: "Ben", picture: "/m/1")
            #expect(try await house.board.list(for: anna).dots == [dot])
            try await house.board.open("moments", by: anna)
            #expect(try await house.board.list(for: anna).dots == [])
            #expect(try await house.board.list(for: ben).dots == [dot])
        }
    }

    @Test(arguments: Engine.allCases)
    func `who opens a section has opened those around it, and none within it`(engine: Engine) async throws {
        try await withBoard(on: engine, news: ["tea": .plain, "tea.green": .number(2), "tea.black": .number(1), "teapot": .plain]) { house in
            try await house.board.open("tea.green", by: anna)
            #expect(try await house.sections(of: anna) == ["tea.black", "teapot"])
            try await house.board.open("tea", by: ben)
            #expect(try await house.sections(of: ben) == ["tea.black", "tea.green", "teapot"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `the other devices are told once, and only of what is still to be known`(engine: Engine) async throws {
        try await withBoard(on: engine, news: ["tea": .plain]) { house in
            try await house.board.open("tea", by: anna)
            try await house.board.open("tea", by: anna)
            #expect(try await house.told(anna) == ["dotOut"])
            house.clock.advance(by: .seconds(1))
            try await house.board.open("tea", by: anna)
            #expect(try await house.told(anna) == ["overtaken", "dotOut"])
            #expect(try await house.told(ben) == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `an unknown section cannot be opened`(engine: Engine) async throws {
        try await withBoard(on: engine, news: ["tea": .plain]) { house in
            for name in ["coffee", "", "te", "tea.", "tea.green"] {
                await #expect(throws: Failure.notFound) { try await house.board.open(name, by: anna) }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `what was begun counts from then on, unless it was opened before`(engine: Engine) async throws {
        try await withBoard(on: engine, news: ["tea": .plain]) { house in
            let (early, late) = (Timestamp(milliseconds: 1), house.clock.now())
            try await house.database.write { try SectionOpenings().begin("tea", of: anna, at: late, in: $0) }
            #expect(try await house.sections(of: anna) == [])
            try await house.database.write { try SectionOpenings().begin("tea", of: ben, at: early, in: $0) }
            try await house.database.write { try SectionOpenings().begin("tea", of: ben, at: late, in: $0) }
            #expect(try await house.sections(of: ben) == ["tea"])
        }
    }
}

private struct Board: Sendable {
    let database: any Database
    let clock: TestClock
    let changes: ChangeLog
    let board: DotBoard

    func sections(of account: AccountID) async throws -> [String] { try await board.list(for: account).dots.map(\.section).sorted() }

    func told(_ account: AccountID) async throws -> [String] {
        try await database.read { try changes.list(of: account, since: 0, in: $0).changes.map(\.type) }
    }
}

/// A board on which everything came a moment before now.
private func withBoard(on engine: Engine, news: [String: News], _ body: (Board) async throws -> Void) async throws {
    try await withDatabase(on: engine, migrations: ChangeLog.migrations + DotBoard.migrations) { database in
        let clock = TestClock()
        let came = clock.now().adding(.milliseconds(-1))
        let sources = news.map { section, news in
            DotSource(section) { _, since, _ in since.map { $0 >= came } == true ? nil : news }
        }
        let changes = ChangeLog(hub: LiveHub(), now: clock.now)
        try await body(
            Board(
                database: database, clock: clock, changes: changes,
                board: DotBoard(database: database, sources: sources, changes: changes, now: clock.now)))
    }
}
