import API
import Kernel
import PagesAPI
import TestSupport
import Testing

@testable import Pages

@Suite struct ChangingTests {
    @Test(arguments: Engine.allCases)
    func `what is present is changed, and whoever works on the Page is told`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card.id
            let host = try await house.member("host_one", .host, on: page, of: anna)
            let follower = try await house.person("follower")
            try await house.follow(page, by: follower)
            try await house.work()
            let marks = (try await house.mark(anna), try await house.mark(host), try await house.mark(follower))

            let named = try await house.pages.updatePage(UpdatePageRequest(page: page, name: "Green tea"), by: anna)
            #expect([named.card.name, named.about] == ["Green tea", ""])
            let told = try await house.pages.updatePage(UpdatePageRequest(page: page, about: "Leaves.", isOnProfile: true), by: anna)
            #expect([told.card.name, told.about] == ["Green tea", "Leaves."])
            #expect(told.isOnProfile == true)
            #expect(told.followers == 1)
            try await house.work()
            #expect(try await house.frames(of: anna, since: marks.0) == ["page", "page"])
            #expect(try await house.frames(of: host, since: marks.1) == ["page", "page"])
            #expect(try await house.frames(of: follower, since: marks.2) == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func `doing it again tells nobody anything`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card.id
            let request = UpdatePageRequest(page: page, name: "Green tea", about: "Leaves.")
            let first = try await house.pages.updatePage(request, by: anna)
            try await house.work()
            let mark = try await house.mark(anna)
            #expect(try await house.pages.updatePage(request, by: anna) == first)
            try await house.work()
            #expect(try await house.mark(anna) == mark)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a picture is one's own upload, and can be taken away`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            let page = try await house.open(by: anna).card.id
            let upload = "\(anna.account)-tea"
            let shown = try await house.pages.updatePage(UpdatePageRequest(page: page, avatar: upload), by: anna)
            #expect(shown.card.avatar == "/pictures/\(upload)")
            await #expect(throws: Failure.notFound) {
                try await house.pages.updatePage(UpdatePageRequest(page: page, avatar: "\(bruno.account)-tea"), by: anna)
            }
            #expect(try await house.pages.readPages.find(page, for: nil).card.avatar == "/pictures/\(upload)")
            let bare = try await house.pages.updatePage(UpdatePageRequest(page: page, avatar: ""), by: anna)
            #expect(bare.card.avatar == nil)
            #expect(house.pictures.notes.all.last == "\(page) shows nothing")
        }
    }

    @Test(arguments: [
        (UpdatePageRequest(page: PageID(rawValue: 1), name: ""), PagesFailure.badName),
        (UpdatePageRequest(page: PageID(rawValue: 1), name: "Tea\n"), nil),
        (UpdatePageRequest(page: PageID(rawValue: 1), name: "T\u{7}ea"), PagesFailure.badName),
        (UpdatePageRequest(page: PageID(rawValue: 1), about: String(repeating: "t", count: 501)), PagesFailure.badAbout),
        (UpdatePageRequest(page: PageID(rawValue: 1), about: String(repeating: "茶", count: 500)), nil),
    ])
    func `words are measured as at the opening`(request: UpdatePageRequest, failure: Failure?) async throws {
        try await withPages(on: .sqlite) { house in
            let anna = try await house.person("anna_lee")
            var request = request
            request.page = try await house.open(by: anna).card.id
            do {
                _ = try await house.pages.updatePage(request, by: anna)
                #expect(failure == nil)
            } catch {
                #expect(error as? Failure == failure)
            }
        }
    }
}
