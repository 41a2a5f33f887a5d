import API
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Pages

@Suite struct ClosingTests {
    @Test(arguments: Engine.allCases)
    func `a closed Page is gone for everybody, and whom it concerns is told`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card.id
            let editor = try await house.member("editor_1", .editor, on: page, of: anna)
            let follower = try await house.person("follower")
            try await house.follow(page, by: follower)
            try await house.pages.closePage(page, by: anna)

            for viewer in [nil, anna, editor, follower] {
                await #expect(throws: Failure.notFound) { try await house.pages.readPages.find(page, for: viewer) }
                await #expect(throws: Failure.notFound) { try await house.pages.readPages.find(handle: "tea_house", for: viewer) }
            }
            await #expect(throws: Failure.notFound) { try await house.pages.listMembers(page, by: anna) }
            await #expect(throws: Failure.notFound) { try await house.follow(page, by: editor) }
            await #expect(throws: Failure.notFound) {
                try await house.pages.updatePage(UpdatePageRequest(page: page, name: "Again"), by: anna)
            }
            #expect(try await house.role(of: anna, on: page) == nil)
            #expect(try await house.follows(of: follower).isEmpty)
            #expect(try await house.frames(of: anna).last == "pageLeft")
            #expect(try await house.frames(of: editor).last == "pageLeft")
            #expect(house.pictures.notes.all == ["\(page) shows nothing"])
            let events = try await house.events(PageClosed.self)
            #expect(events.map(\.page) == [page])
            #expect(events.map(\.at) == [house.clock.now()])
        }
    }

    @Test(arguments: Engine.allCases)
    func `closing it again does nothing, for its owner alone`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let page = try await house.open(by: anna).card.id
            try await house.pages.closePage(page, by: anna)
            let mark = try await house.mark(anna)
            try await house.pages.closePage(page, by: anna)
            #expect(try await house.mark(anna) == mark)
            #expect(try await house.events(PageClosed.self).count == 1)
            await #expect(throws: Failure.notFound) { try await house.pages.closePage(page, by: bruno) }
            await #expect(throws: Failure.notFound) { try await house.pages.closePage(PageID(rawValue: 7), by: anna) }
        }
    }

    @Test(arguments: Engine.allCases)
    func `its handle is never given away again, and nothing else of it is kept`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let request = CreatePageRequest(handle: "tea_house", name: "Secret name", about: "Secret words")
            let page = try await house.pages.createPage(request, by: anna).card.id
            try await house.pages.closePage(page, by: anna)
            for caller in [anna, bruno] {
                await #expect(throws: PagesFailure.handleTaken) { try await house.open("Tea_House", by: caller) }
            }
            let words = try await house.database.read {
                try $0.rows("SELECT name || about FROM pages").map { try $0.get(0, String.self) }
            }
            #expect(words == [""])
        }
    }

    @Test(arguments: Engine.allCases)
    func `its followers are let go by a job, each told once, and other follows stay`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let (page, other) = (try await house.open(by: anna).card.id, try await house.open("other_page", by: anna).card.id)
            let crowd = PagesHouse.crowd(450)
            for caller in crowd { try await house.follow(page, by: caller) }
            for caller in crowd.prefix(3) { try await house.follow(other, by: caller) }
            try await house.pages.closePage(page, by: anna)
            try await house.work()
            let left = try await house.database.read {
                try $0.rows("SELECT page FROM page_follows UNION ALL SELECT page FROM page_followers WHERE page = \(page)")
                    .map { try $0.get(0, PageID.self) }
            }
            #expect(left == [other, other, other])
            #expect(try await house.followers(of: other) == 3)
            for caller in [crowd[0], crowd[449]] { #expect(try await house.frames(of: caller).last == "followEnded") }
            let ended = try await house.database.read {
                try $0.row("SELECT COUNT(*) FROM changes WHERE type = 'followEnded'")?.get(0, Int.self)
            }
            #expect(ended == 450)
        }
    }
}

extension PagesHouse {
    /// Callers who are nothing but numbers, for tests of many.
    static func crowd(_ count: Int) -> [Caller] {
        (1...count).map { Caller(account: AccountID(rawValue: Int64($0) << 22), session: 1, isOperator: false) }
    }
}
