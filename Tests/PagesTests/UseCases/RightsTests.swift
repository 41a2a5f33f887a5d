import API
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Pages

/// Who may do what on a Page, for each role and for those who have none.
@Suite struct RightsTests {
    private static let rights: [PageRole: Set<PageRight>] = [
        .owner: [.publish, .moderate, .goLive, .manage, .seeFigures],
        .editor: [.publish, .moderate, .goLive, .seeFigures],
        .host: [.goLive],
        .moderator: [.moderate],
        .unknown: [],
    ]

    @Test func `each role covers what it covers and nothing else`() {
        for role in PageRole.allCases {
            for right in PageRight.allCases { #expect(role.includes(right) == Self.rights[role]?.contains(right), "\(role) \(right)") }
        }
    }

    @Test(arguments: Engine.allCases)
    func `the role decides, whatever is asked, and nobody without one may do anything`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card
            var people: [(Caller, PageRole?)] = [(anna, .owner)]
            for role in [PageRole.editor, .host, .moderator] {
                people.append((try await house.member("the_\(role)", role, on: page.id, of: anna), role))
            }
            let (stranger, follower) = (try await house.person("stranger"), try await house.person("follower"))
            try await house.follow(page.id, by: follower)
            let boss = Caller(account: stranger.account, session: 1, isOperator: true)
            people += [(stranger, nil), (follower, nil), (boss, nil)]

            for (caller, role) in people {
                for right in PageRight.allCases {
                    let answer = await answer { try await house.require(right, on: page.id, caller) }
                    let expected: Result<PageCard, Failure> =
                        role.map { Self.rights[$0]?.contains(right) == true ? .success(page) : .failure(PagesFailure.notYourRole) }
                        ?? .failure(PagesFailure.notYours)
                    #expect(answer == expected, "\(String(describing: role)) \(right)")
                    #expect(await self.answer { try await house.require(right, on: PageID(rawValue: 7), caller) } == .failure(.notFound))
                }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `only the owner changes the Page, its people, or closes it`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let anna = try await house.person("anna_lee")
            let page = try await house.open(by: anna).card
            let editor = try await house.member("editor_1", .editor, on: page.id, of: anna)
            let host = try await house.member("host_one", .host, on: page.id, of: anna)
            let stranger = try await house.person("stranger")
            for (caller, failure) in [
                (editor, PagesFailure.notYourRole), (host, PagesFailure.notYourRole), (stranger, PagesFailure.notYours),
            ] {
                let changes: [@Sendable () async throws -> Void] = [
                    { _ = try await house.pages.updatePage(UpdatePageRequest(page: page.id, name: "Mine"), by: caller) },
                    { try await house.pages.closePage(page.id, by: caller) },
                    { try await house.set(.owner, of: caller, on: page.id, by: caller) },
                    { try await house.set(.moderator, of: anna, on: page.id, by: caller) },
                    { try await house.remove(anna, from: page.id, by: caller) },
                ]
                for change in changes { await #expect(throws: failure) { try await change() } }
            }
            await #expect(throws: PagesFailure.notYours) { try await house.pages.listMembers(page.id, by: stranger) }
            let nobody = try await house.roles(on: page.id, by: host)
            #expect(nobody == [anna.account: .owner, editor.account: .editor, host.account: .host])
            #expect(try await house.pages.readPages.find(page.id, for: nil).card == page)
        }
    }

    private func answer(_ body: () async throws -> PageCard) async -> Result<PageCard, Failure> {
        do { return .success(try await body()) } catch { return .failure(error as? Failure ?? .busy) }
    }
}

extension PagesHouse {
    fileprivate func require(_ right: PageRight, on page: PageID, _ caller: Caller) async throws -> PageCard {
        try await database.read { [pages] in try pages.require(right, on: page, for: caller, in: $0) }
    }
}
