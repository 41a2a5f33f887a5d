import API
import AccountsAPI
import AttachmentsAPI
import Foundation
import PagesAPI
import TeahouseClient
import TestSupport
import Testing

@Suite("A Page", .timeLimit(.minutes(2)))
struct PageTests {
    /// A picture of 2 by 1 pixels.
    private static let dot = Data(base64Encoded: "R0lGODlhAgABAIAAAP8AAAAA/ywAAAAAAgABAAACAkQKADs=") ?? Data()

    @Test("The world sees it and its picture until it is closed, and never the private one", arguments: Engine.allCases)
    func isPublic(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna")
            let page = try await anna.client.createPage("tea_house", name: "Tea house").card.id
            let picture = try await anna.client.upload(.bytes(Self.dot), as: .avatar, name: "tea.gif")
            let portrait = try await anna.client.upload(.bytes(Self.dot), as: .avatar, name: "anna.gif")
            let before = await problem { try await house.visitor.read(picture.path) }
            #expect(before?.status == 404)
            _ = try await anna.client.updatePage(UpdatePageRequest(page: page, avatar: picture.id.description))
            _ = try await anna.client.updateProfile(UpdateProfileRequest(avatar: portrait.id.description))

            let seen = try await house.visitor.findPage(handle: "TEA_HOUSE")
            #expect(seen.card == PageCard(id: page, handle: "tea_house", name: "Tea house", avatar: picture.path))
            let bytes = try await house.visitor.read(try #require(seen.card.avatar))
            #expect(!bytes.isEmpty)
            let refused = await problem { try await house.visitor.read(portrait.path) }
            #expect(refused?.status == 404)

            try await anna.client.closePage(page)
            let gone = await problem { try await house.visitor.read(picture.path) }
            #expect(gone?.status == 404)
            let nothing = await problem { try await house.visitor.page(page) }
            #expect(nothing?.status == 404)
        }
    }

    @Test("Whom I follow reaches my other device and nobody else's", arguments: Engine.allCases)
    func followsArePrivate(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben")
            let page = try await anna.client.createPage("tea_house", name: "Tea house").card.id
            let phone = try await house.device(of: ben), laptop = try await house.device(of: ben), annas = try await house.device(of: anna)
            let before = await annas.diary.events.count
            try await phone.client.follow(page, articles: false)
            let told = await laptop.waits { $0.follows.count == 1 }
            #expect(told.follows.map(\.follow) == [Follow(articles: false)])
            // What Anna is told next is about herself: nothing came before it.
            _ = try await anna.client.updateProfile(UpdateProfileRequest(line: "Tea, please."))
            let annasDiary = await annas.waits { $0.events.count > before }
            #expect(annasDiary.events.count == before + 1)
            #expect(annasDiary.follows.isEmpty)
            let followers = try await anna.client.page(page).followers
            #expect(followers == 1)
        }
    }
}
