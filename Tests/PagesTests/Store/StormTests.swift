import API
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Pages

/// A thousand accounts come to one Page at once.
@Suite struct StormTests {
    @Test(arguments: Engine.allCases)
    func `each is let in, once, and the number is exact`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let page = try await house.open(by: try await house.person("anna_lee")).card.id
            let crowd = PagesHouse.crowd(1_000)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for caller in crowd { group.addTask { try await house.follow(page, by: caller) } }
                try await group.waitForAll()
            }
            #expect(try await house.followers(of: page) == 1_000)
            #expect(try await house.events(PageFollowed.self).count == 1_000)

            // Half of them go while the other half asks again.
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (number, caller) in crowd.enumerated() {
                    group.addTask {
                        if number.isMultiple(of: 2) {
                            try await house.pages.unfollowPage(page, by: caller)
                        } else {
                            try await house.follow(page, by: caller)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await house.followers(of: page) == 500)
            #expect(try await house.counted(page) == 500)
        }
    }

    /// What its owner does does not have to wait for a quiet moment.
    @Test(arguments: Engine.allCases)
    func `meanwhile the Page can be renamed, and somebody gets a role`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            let page = try await house.open(by: anna).card.id
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (number, caller) in PagesHouse.crowd(400).enumerated() {
                    group.addTask { try await house.follow(page, by: caller) }
                    guard number.isMultiple(of: 100) else { continue }
                    group.addTask {
                        let role: PageRole = number.isMultiple(of: 200) ? .host : .editor
                        _ = try await house.pages.updatePage(UpdatePageRequest(page: page, name: "Tea \(number)"), by: anna)
                        try await house.set(role, of: bruno, on: page, by: anna)
                        try await house.work()
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await house.followers(of: page) == 400)
            #expect(try await house.counted(page) == 400)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a Page that is closed meanwhile has no followers in the end`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card.id
            let crowd = PagesHouse.crowd(300)
            await withTaskGroup(of: Void.self) { group in
                for (number, caller) in crowd.enumerated() {
                    group.addTask { _ = try? await house.follow(page, by: caller) }
                    if number == 150 {
                        group.addTask {
                            _ = try? await house.pages.closePage(page, by: anna)
                            _ = try? await house.work()
                        }
                    }
                }
            }
            try await house.pages.closePage(page, by: anna)
            try await house.work()
            #expect(try await house.counted(page) == 0)
            for caller in crowd { #expect(try await house.follows(of: caller).isEmpty) }
        }
    }
}

extension PagesHouse {
    /// How many rows say that somebody follows it.
    fileprivate func counted(_ page: PageID) async throws -> Int? {
        try await database.read { try $0.row("SELECT COUNT(*) FROM page_follows WHERE page = \(page)")?.get(0) }
    }
}
