import API
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Contacts
@testable import Pages

@Suite struct ReadingTests {
    @Test(arguments: Engine.allCases)
    func `everybody may see a Page, by id and by handle in any case, without an account too`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, stranger) = (try await house.person("anna_lee"), try await house.person("stranger"))
            let page = try await house.open("Tea_House", by: anna)
            for viewer in [nil, stranger] {
                let seen = try await house.pages.readPages.find(page.card.id, for: viewer)
                #expect(seen.card == page.card)
                // Who works on it, and what its owner shows elsewhere, is not for everybody.
                #expect([seen.role == nil, seen.isOnProfile == nil, seen.follow == nil] == [true, true, true])
                #expect(try await house.pages.readPages.find(handle: "tea_HOUSE", for: viewer) == seen)
            }
            for viewer in [nil, anna] {
                await #expect(throws: Failure.notFound) { try await house.pages.readPages.find(PageID(rawValue: 7), for: viewer) }
                await #expect(throws: Failure.notFound) { try await house.pages.readPages.find(handle: "tea_house_", for: viewer) }
                await #expect(throws: Failure.notFound) { try await house.pages.readPages.find(handle: "", for: viewer) }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `each sees the own role and the own follow, and the same number`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card.id
            let host = try await house.member("host_one", .host, on: page, of: anna)
            let follower = try await house.person("follower")
            _ = try await house.pages.followPage(FollowPageRequest(page: page, live: false), by: follower)
            let seen = try await house.pages.readPages.find(page, for: host)
            #expect(seen.role == .host)
            #expect(seen.isOnProfile == false)
            #expect([seen.follow == nil, seen.followers == 1] == [true, true])
            let followed = try await house.pages.readPages.find(page, for: follower)
            #expect(followed.follow == Follow(live: false))
            #expect(followed.role == nil)
            #expect(try await house.pages.readPages.listMine(by: host).pages == [seen])
            #expect(try await house.pages.readPages.listMine(by: follower).pages.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a profile shows the Pages that their owner wants there, to those who may see the profile`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let stranger = try await house.person("stranger")
            try await house.befriend(anna, bruno)
            let (shown, kept) = (try await house.open("shown_page", by: anna), try await house.open("kept_apart", by: anna))
            _ = try await house.pages.updatePage(UpdatePageRequest(page: shown.card.id, isOnProfile: true), by: anna)
            for page in [shown.card.id, kept.card.id] { try await house.set(.editor, of: bruno, on: page, by: anna) }
            for viewer in [anna, bruno] {
                #expect(try await house.pages.readPages.list(of: anna.account, by: viewer).pages == [shown.card])
            }
            // It is the owner's section, not everybody's who works on it.
            #expect(try await house.pages.readPages.list(of: bruno.account, by: anna).pages.isEmpty)
            await #expect(throws: Failure.notFound) { try await house.pages.readPages.list(of: anna.account, by: stranger) }
            await #expect(throws: Failure.notFound) { try await house.pages.readPages.list(of: AccountID(rawValue: 7), by: stranger) }
            try await house.pages.closePage(shown.card.id, by: anna)
            #expect(try await house.pages.readPages.list(of: anna.account, by: bruno).pages.isEmpty)
        }
    }

    @Test(arguments: Engine.allCases)
    func `other features find Pages by id and by handle, many at once`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let (tea, water) = (try await house.open("Tea_House", by: anna).card, try await house.open("water_house", by: anna).card)
            let gone = try await house.open("gone_house", by: anna).card
            try await house.pages.closePage(gone.id, by: anna)
            try await house.follow(water.id, by: anna)
            let ids = [tea.id, water.id, gone.id] + (1...1_200).map { PageID(rawValue: $0) }
            let handles = ["TEA_house", "Water_House", "gone_house", "nobody_here", ""]
            let owners = try await house.database.read { [pages = house.pages] in try pages.owners(of: ids, in: $0) }
            #expect(owners == [tea.id: anna.account, water.id: anna.account])
            let (cards, found, standings, visitor) = try await house.database.read { [pages = house.pages] in
                (
                    try pages.cards(for: ids, in: $0), try pages.find(handles: handles, in: $0),
                    try pages.standings(of: anna.account, on: ids, in: $0), try pages.standings(of: nil, on: ids, in: $0)
                )
            }
            #expect(cards == [tea.id: tea, water.id: water])
            #expect(found == ["tea_house": tea, "water_house": water])
            #expect(standings == [tea.id: PageStanding(role: .owner), water.id: PageStanding(role: .owner, follow: Follow())])
            #expect(visitor.isEmpty)
        }
    }
}
