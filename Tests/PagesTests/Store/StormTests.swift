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
            try await allAtOnce(crowd.count) { try await house.follow(page, by: crowd[$0]) }
            #expect(try await house.followers(of: page) == 1_000)
            #expect(try await house.events(PageFollowed.self).count == 1_000)

            // Half of them go while the other half asks again.
            try await allAtOnce(crowd.count) { number in
                if number.isMultiple(of: 2) {
                    try await house.pages.unfollowPage(page, by: crowd[number])
                } else {
                    try await house.follow(page, by: crowd[number])
                }
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
            let crowd = PagesHouse.crowd(400)
            try await allAtOnce(crowd.count) { number in
                try await house.follow(page, by: crowd[number])
                guard number.isMultiple(of: 100) else { return }
                let role: PageRole = number.isMultiple(of: 200) ? .host : .editor
                _ = try await house.pages.updatePage(UpdatePageRequest(page: page, name: "Tea \(number)"), by: anna)
                try await house.set(role, of: bruno, on: page, by: anna)
                try await house.work()
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
            try await allAtOnce(crowd.count) { number in
                // Whoever comes too late finds no Page.
                do { try await house.follow(page, by: crowd[number]) } catch let failure as Failure where failure == .notFound {}
                guard number == 150 else { return }
                try await house.pages.closePage(page, by: anna)
                try await house.work()
            }
            try await house.work()
            #expect(try await house.counted(page) == 0)
            for caller in crowd { #expect(try await house.follows(of: caller).isEmpty) }
        }
    }
}

/// Does something many times, thirty at a time: many for each connection of the store, and so few that none of them waits
/// longer for one than the store lets it.
private func allAtOnce(_ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<count {
            if number >= 30 { try await group.next() }
            group.addTask { try await body(number) }
        }
        try await group.waitForAll()
    }
}

extension PagesHouse {
    /// How many rows say that somebody follows it.
    fileprivate func counted(_ page: PageID) async throws -> Int? {
        try await database.read { try $0.row("SELECT COUNT(*) FROM page_follows WHERE page = \(page)")?.get(0) }
    }
}
