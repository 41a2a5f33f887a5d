import API
import Events
import Foundation
import Kernel
import PagesAPI
import Storage
import TestSupport
import Testing

@testable import Pages

/// For everything that can happen: what a device knew, and the frames it got since, make what the server knows.
@Suite struct FrameTests {
    @Test(arguments: Engine.allCases)
    func `old state and frames make the new state, after each step of a long story`(engine: Engine) async throws {
        try await withPages(on: engine) { house in
            let (anna, bruno) = (try await house.person("anna_lee"), try await house.person("bruno_li"))
            try await house.befriend(anna, bruno)
            let pages = house.pages
            let tea = try await house.open("tea_house", by: bruno).card.id
            let water = try await house.open("water_house", by: bruno).card.id
            let steps: [(String, @Sendable () async throws -> Void)] = [
                ("open", { _ = try await house.open("own_page", by: anna) }),
                ("follow", { try await house.follow(tea, by: anna) }),
                ("follow another", { try await house.follow(water, by: anna) }),
                ("choose", { _ = try await pages.followPage(FollowPageRequest(page: tea, articles: false), by: anna) }),
                ("get a role", { try await house.set(.host, of: anna, on: tea, by: bruno) }),
                ("follow less where one works", { _ = try await pages.followPage(FollowPageRequest(page: tea, live: false), by: anna) }),
                ("another role", { try await house.set(.editor, of: anna, on: tea, by: bruno) }),
                ("rename", { _ = try await pages.updatePage(UpdatePageRequest(page: tea, name: "Green", isOnProfile: true), by: bruno) }),
                ("own it", { try await house.set(.owner, of: anna, on: tea, by: bruno) }),
                ("rename as the owner", { _ = try await pages.updatePage(UpdatePageRequest(page: tea, about: "Mine"), by: anna) }),
                ("hand it back", { try await house.set(.owner, of: bruno, on: tea, by: anna) }),
                ("unfollow where one works", { try await pages.unfollowPage(tea, by: anna) }),
                ("lay down", { try await house.remove(anna, from: tea, by: anna) }),
                ("get a role again", { try await house.set(.moderator, of: anna, on: tea, by: bruno) }),
                ("lose it", { try await house.remove(anna, from: tea, by: bruno) }),
                ("close what one follows", { try await pages.closePage(water, by: bruno) }),
                ("follow again", { try await house.follow(tea, by: anna) }),
                (
                    "close the own one",
                    { try await pages.closePage(try await pages.readPages.listMine(by: anna).pages[0].card.id, by: anna) }
                ),
            ]
            var device = try await Device(house, anna)
            for (name, step) in steps {
                try await step()
                try await house.work()
                try await device.catchUp(house, anna)
                let fresh = try await Device(house, anna)
                #expect(device.state == fresh.state, "after: \(name)")
            }
            #expect(device.state.follows.map(\.key) == [tea])
            #expect(device.state.pages.isEmpty)
        }
    }
}

/// What a client keeps of the Pages that it works on or follows, and how it takes frames in.
private struct Device {
    struct State: Equatable {
        /// Name, about and role; what arrives is kept in one place, with the follows.
        var pages: [PageID: String] = [:]
        var follows: [PageID: Follow] = [:]
    }

    var state = State()
    private var seq: Int64

    /// Fetches everything anew.
    init(_ house: PagesHouse, _ caller: Caller) async throws {
        seq = try await house.mark(caller)
        for page in try await house.pages.readPages.listMine(by: caller).pages { take(page) }
        for followed in try await house.follows(of: caller) { state.follows[followed.page.id] = followed.follow }
    }

    mutating func catchUp(_ house: PagesHouse, _ caller: Caller) async throws {
        let since = seq
        let changes = try await house.database.read { [log = house.changes] in try log.list(of: caller.account, since: since, in: $0) }
        for change in changes.changes { try take(change) }
        seq = changes.latest
    }

    private mutating func take(_ change: Change) throws {
        switch change.type {
        case PagesAPI.pageChanged.type: take(try read(PageProfile.self, change))
        case PagesAPI.pageLeft.type: state.pages[try read(PagePath.self, change).page] = nil
        case PagesAPI.followChanged.type:
            let followed = try read(FollowedPage.self, change)
            state.follows[followed.page.id] = followed.follow
        case PagesAPI.followEnded.type: state.follows[try read(PagePath.self, change).page] = nil
        default: break
        }
    }

    private mutating func take(_ page: PageProfile) {
        let role = page.role?.rawValue ?? "none"
        state.pages[page.card.id] = "\(page.card.name), \(page.about), \(role), \(page.isOnProfile == true)"
        // A profile says the same of the follow as the list of follows.
        if let follow = page.follow { state.follows[page.card.id] = follow }
    }

    private func read<Body: Decodable>(_ type: Body.Type, _ change: Change) throws -> Body {
        try JSONDecoder().decode(type, from: try JSONEncoder().encode(change.body))
    }
}
