import API
import Kernel
import PagesAPI
import TestSupport
import Testing

@testable import Pages

@Suite struct OpeningTests {
    @Test(arguments: Engine.allCases)
    func `whoever opens a Page owns it, and it is apart from the profile`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let request = CreatePageRequest(handle: "Tea_House", name: " Tea ", kind: .organisation, about: "Leaves.\nWater.")
            let page = try await house.pages.createPage(request, by: anna)
            #expect(page.card == PageCard(id: page.card.id, handle: "Tea_House", name: "Tea"))
            #expect([page.kind == .organisation, page.about == "Leaves.\nWater.", page.isOnProfile == false] == [true, true, true])
            #expect(page.role == .owner)
            #expect(page.follow == nil)
            #expect(page.followers == 0)
            #expect(page.openedAt == house.clock.now())
            #expect(try await house.pages.readPages.listMine(by: anna).pages == [page])
            #expect(try await house.frames(of: anna).last == "page")
        }
    }

    @Test(arguments: Engine.allCases)
    func `a handle belongs to one Page, in any case`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            _ = try await house.open("tea_house", by: anna)
            await #expect(throws: PagesFailure.handleTaken) { try await house.open("TEA_house", by: bruno) }
            await #expect(throws: PagesFailure.handleTaken) { try await house.open("tea_house", by: anna) }
            // People and Pages are looked for in different places.
            _ = try await house.open("anna_lee", by: bruno)
            #expect(try await house.pages.readPages.listMine(by: bruno).pages.map(\.card.handle) == ["anna_lee"])
        }
    }

    @Test(arguments: [
        (CreatePageRequest(handle: "short", name: "Tea"), PagesFailure.badHandle),
        (CreatePageRequest(handle: "1_tea_house", name: "Tea"), PagesFailure.badHandle),
        (CreatePageRequest(handle: "tea_häuschen", name: "Tea"), PagesFailure.badHandle),
        (CreatePageRequest(handle: "tea_house_of_the_world", name: "Tea"), PagesFailure.badHandle),
        (CreatePageRequest(handle: "tea_house", name: " \u{200D}"), PagesFailure.badName),
        (CreatePageRequest(handle: "tea_house", name: String(repeating: "t", count: 41)), PagesFailure.badName),
        (CreatePageRequest(handle: "tea_house", name: "Tea\u{202E}"), PagesFailure.badName),
        (CreatePageRequest(handle: "tea_house", name: "Tea", about: String(repeating: "t", count: 501)), PagesFailure.badAbout),
        (CreatePageRequest(handle: "tea_house", name: "Tea", kind: .unknown), PagesFailure.badKind),
        (CreatePageRequest(handle: "tea_house", name: "Tea", clientID: ""), PagesFailure.badClientID),
        (CreatePageRequest(handle: "tea_house", name: "Tea", clientID: String(repeating: "t", count: 65)), PagesFailure.badClientID),
    ])
    func `what cannot be shown is refused`(request: CreatePageRequest, failure: Failure) async throws {
        try await withPages(on: .sqlite) { house in
            let anna = try await house.person("anna_lee")
            await #expect(throws: failure) { try await house.pages.createPage(request, by: anna) }
            #expect(try await house.pages.readPages.listMine(by: anna).pages.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `opening it again under the same client id has the same answer, and for the same account alone`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let first = try await house.open(by: anna, as: "one")
            let mark = try await house.mark(anna)
            #expect(try await house.open(by: anna, as: "one") == first)
            #expect(try await house.open("another_handle", by: anna, as: "one") == first)
            #expect(try await house.mark(anna) == mark)
            await #expect(throws: PagesFailure.handleTaken) { try await house.open(by: bruno, as: "one") }
            #expect(try await house.open("water_house", by: bruno, as: "one").card.id != first.card.id)
            try await house.pages.closePage(first.card.id, by: anna)
            await #expect(throws: Failure.notFound) { try await house.open(by: anna, as: "one") }
        }
    }

    @Test(arguments: Engine.allCases)
    func `two devices that open it at once open one Page`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let ids = try await withThrowingTaskGroup(of: PageID.self) { group in
                for _ in 0..<8 { group.addTask { try await house.open(by: anna, as: "one").card.id } }
                return try await group.reduce(into: Set<PageID>()) { $0.insert($1) }
            }
            #expect(ids.count == 1)
            #expect(try await house.pages.readPages.listMine(by: anna).pages.map(\.card.id) == Array(ids))
        }
    }

    @Test(arguments: Engine.allCases)
    func `of many who want a handle at once one gets it`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            var people: [Caller] = []
            for number in 1...6 { people.append(try await house.person("person_\(number)")) }
            let won = await withTaskGroup(of: Bool.self) { group in
                for person in people { group.addTask { (try? await house.open(by: person)) != nil } }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(won == 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `there are five, also if they are opened at once, and closing one makes room`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let opened = await withTaskGroup(of: PageID?.self) { group in
                for number in 1...8 { group.addTask { try? await house.open("tea_house_\(number)", by: anna).card.id } }
                return await group.reduce(into: [PageID]()) { if let id = $1 { $0.append(id) } }
            }
            #expect(opened.count == 5)
            await #expect(throws: PagesFailure.tooMany) { try await house.open("one_more", by: anna) }
            try await house.pages.closePage(opened[0], by: anna)
            _ = try await house.open("one_more", by: anna)
        }
    }

    @Test func `handles cannot be spent without end`() async throws {
        try await withPages(on: .sqlite, rules: PagesRules()) { house in
            let anna = try await house.person("anna_lee")
            for number in 1...10 {
                let page = try await house.open("tea_house_\(number)", by: anna)
                try await house.pages.closePage(page.card.id, by: anna)
            }
            let failure = await #expect(throws: Failure.self) { try await house.open("tea_house_11", by: anna) }
            #expect(failure?.kind == .tooMany)
            house.clock.advance(by: .seconds(3 * 3600))
            _ = try await house.open("tea_house_11", by: anna)
        }
    }
}
