import API
import AccountsAPI
import ChannelsAPI
import Kernel
import PagesAPI
import TestSupport
import Testing

@testable import Channels
@testable import Pages

/// Who speaks in a comment, and what nobody learns of it.
@Suite struct CommentVoiceTests {
    @Test(arguments: Engine.allCases)
    func `who may publish speaks as the Page unless they say otherwise, and nobody else can`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            let video = try await house.publish(on: page, by: anna).id
            let editor = try await house.worker("editor", .editor, on: page)
            for caller in [anna, editor] {
                #expect(speaker(try await house.comment("Tea", on: video, by: caller)) == "the Page tea_house")
                #expect(speaker(try await house.comment("Tea", on: video, asPage: true, by: caller)) == "the Page tea_house")
            }
            #expect(speaker(try await house.comment("Tea", on: video, asPage: false, by: editor)) == "editor")
            for role in [PageRole.host, .moderator] {
                let worker = try await house.worker(role.rawValue, role, on: page)
                #expect(speaker(try await house.comment("Tea", on: video, by: worker)) == role.rawValue)
                let refused = await failure { try await house.comment("Tea", on: video, asPage: true, by: worker) }
                #expect(refused == PagesFailure.notYourRole)
            }
            #expect(speaker(try await house.comment("Tea", on: video, by: ben)) == "ben")
            #expect(await failure { try await house.comment("Tea", on: video, asPage: true, by: ben) } == PagesFailure.notYours)
        }
    }

    /// What is missing for somebody, or can be deleted by somebody, would say who wrote it.
    @Test(arguments: Engine.allCases)
    func `nothing about a comment of the Page depends on who wrote it`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let page = try await house.page("tea_house", by: anna)
            let video = try await house.publish(on: page, by: anna).id
            let editor = try await house.worker("editor", .editor, on: page)
            let other = try await house.worker("other", .editor, on: page)
            let said = try await house.comment("By the Page", on: video, by: editor)
            try await house.comment("By the editor", on: video, asPage: false, by: editor)
            try await house.block(editor, by: ben)
            #expect(try await house.texts(on: video, for: ben) == ["By the Page"])
            try await house.channels.likeComment(said.id, by: ben)
            for worker in [anna, editor, other] {
                #expect(try await house.comments(on: video, for: worker).map(\.mayDelete) == [true, true])
                #expect(try await house.comments(on: video, for: worker).map(speaker) == ["editor", "the Page tea_house"])
            }
            // Whoever has left the Page has left its words behind.
            try await house.pages.removeMember(PageMemberPath(page: page, account: editor.account), by: anna)
            #expect(try await house.comments(on: video, for: editor).map(\.mayDelete) == [true, false])
            #expect(await failure { try await house.channels.deleteComment(said.id, by: editor) } == ChannelsFailure.notYourComment)
            try await house.channels.deleteComment(said.id, by: other)
            #expect(try await house.texts(on: video, for: nil) == ["By the editor"])
        }
    }

    private func speaker(_ comment: VideoComment) -> String {
        switch comment.author {
        case .person(let card): card.name
        case .page(let card): "the Page \(card.name)"
        case .unknown(let kind): kind
        }
    }
}
