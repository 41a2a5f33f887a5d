import API
import ChannelsAPI
import Foundation
import Kernel
import PagesAPI
import TestSupport
import Testing

@testable import Channels
@testable import Pages

@Suite struct CommentTests {
    @Test(arguments: Engine.allCases)
    func `comments stand newest first, answers under them oldest first, the pinned one above`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let video = try await house.publish(on: try await house.page("tea_house", by: anna), by: anna).id
            var roots: [VideoComment] = []
            for number in 0..<5 { roots.append(try await house.comment("\(number)", on: video, by: ben)) }
            let first = try await house.comment("first", on: video, answering: roots[0].id, by: anna)
            // An answer to an answer stands under the same comment.
            try await house.comment("second", on: video, answering: first.id, by: ben)
            #expect(try await house.texts(on: video, limit: 2, for: nil) == ["4", "3", "2", "1", "0"])
            let replies = try await house.channels.listComments.replies(RepliesRequest(comment: roots[0].id), for: nil)
            #expect(replies.items.map(\.text) == ["first", "second"])
            _ = try await house.channels.moderateComment(ModerateCommentRequest(comment: roots[1].id, isPinned: true), by: anna)
            let pinned = try await house.channels.moderateComment(ModerateCommentRequest(comment: roots[2].id, isPinned: true), by: anna)
            #expect(pinned.isPinned)
            #expect(try await house.texts(on: video, limit: 2, for: nil) == ["2", "4", "3", "1", "0"])
            let pinReply = ModerateCommentRequest(comment: first.id, isPinned: true)
            #expect(await failure { try await house.channels.moderateComment(pinReply, by: anna) } == ChannelsFailure.replyCannotBePinned)
        }
    }

    @Test(arguments: Engine.allCases)
    func `saying it twice under one client id says it once`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let anna = try await house.person("anna")
            let page = try await house.page("tea_house", by: anna)
            let (video, other) = (try await house.publish(on: page, by: anna).id, try await house.publish(on: page, by: anna).id)
            let request = CommentRequest(video: video, text: "Tea", clientID: "a")
            let one = try await house.channels.writeComment(request, by: anna)
            let two = try await house.channels.writeComment(request, by: anna)
            #expect(one.id == two.id)
            #expect(try await house.read(video, by: nil).counts.comments == 1)
            let elsewhere = CommentRequest(video: other, text: "Tea", clientID: "a")
            #expect(await failure { try await house.channels.writeComment(elsewhere, by: anna) } == ChannelsFailure.badClientID)
            for text in ["", " \n", String(repeating: "茶", count: 501)] {
                let request = CommentRequest(video: video, text: text, clientID: "b")
                #expect(await failure { try await house.channels.writeComment(request, by: anna) } == ChannelsFailure.badComment)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `who may comment is as the video says, and those of the Page always may`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben, fan) = (try await house.person("anna"), try await house.person("ben"), try await house.person("fan"))
            let page = try await house.page("tea_house", by: anna)
            try await house.follow(page, by: fan)
            for (commenters, allowed) in [(Commenters.everyone, [anna, ben, fan]), (.followers, [anna, fan]), (.nobody, [anna])] {
                let video = try await house.publish(on: page, by: anna, commenters: commenters).id
                for caller in [anna, ben, fan] {
                    let failure = await failure { try await house.comment("Tea", on: video, by: caller) }
                    #expect(failure == (allowed.contains(caller) ? nil : ChannelsFailure.mayNotComment))
                    #expect(try await house.read(video, by: caller).mine?.mayComment == allowed.contains(caller))
                }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `what is hidden is seen by its author and by those who look after the Page`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben, carl) = (try await house.person("anna"), try await house.person("ben"), try await house.person("carl"))
            let page = try await house.page("tea_house", by: anna)
            let (moderator, host) = (
                try await house.worker("moderator", .moderator, on: page), try await house.worker("host", .host, on: page)
            )
            let video = try await house.publish(on: page, by: anna).id
            let bad = try await house.comment("bad", on: video, by: ben)
            let reply = try await house.comment("reply", on: video, answering: bad.id, by: carl)
            let hide = ModerateCommentRequest(comment: bad.id, isHidden: true)
            #expect(await failure { try await house.channels.moderateComment(hide, by: carl) } == PagesFailure.notYours)
            #expect(await failure { try await house.channels.moderateComment(hide, by: host) } == PagesFailure.notYourRole)
            let hidden = try await house.channels.moderateComment(hide, by: moderator)
            #expect(hidden.isHidden)
            for (viewer, texts) in [(ben, ["bad"]), (anna, ["bad"]), (moderator, ["bad"]), (carl, []), (host, [])] {
                #expect(try await house.texts(on: video, for: viewer) == texts)
            }
            #expect(try await house.texts(on: video, for: nil) == [])
            // With it goes what stands under it, for those who do not see it.
            #expect(await house.isNotThere { try await house.channels.listComments.replies(RepliesRequest(comment: bad.id), for: carl) })
            #expect(await house.isNotThere { try await house.channels.likeComment(reply.id, by: host) })
            #expect(await house.isNotThere { try await house.comment("x", on: video, answering: bad.id, by: carl) })
            let pin = ModerateCommentRequest(comment: bad.id, isPinned: true)
            #expect(await failure { try await house.channels.moderateComment(pin, by: moderator) } == ChannelsFailure.hiddenCannotBePinned)
        }
    }

    @Test(arguments: Engine.allCases)
    func `between two people with a block neither sees what the other wrote`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben, carl) = (try await house.person("anna"), try await house.person("ben"), try await house.person("carl"))
            let video = try await house.publish(on: try await house.page("tea_house", by: anna), by: anna).id
            let comment = try await house.comment("ben", on: video, by: ben)
            try await house.comment("carl", on: video, by: carl)
            try await house.block(carl, by: ben)
            #expect(try await house.texts(on: video, limit: 1, for: ben) == ["ben"])
            #expect(try await house.texts(on: video, limit: 1, for: carl) == ["carl"])
            #expect(try await house.texts(on: video, limit: 1, for: anna) == ["carl", "ben"])
            #expect(await house.isNotThere { try await house.comment("x", on: video, answering: comment.id, by: carl) })
            #expect(await house.isNotThere { try await house.channels.likeComment(comment.id, by: carl) })
        }
    }

    @Test(arguments: Engine.allCases)
    func `a comment is deleted by its author or by those who look after the Page`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben, carl) = (try await house.person("anna"), try await house.person("ben"), try await house.person("carl"))
            let page = try await house.page("tea_house", by: anna)
            let host = try await house.worker("host", .host, on: page)
            let video = try await house.publish(on: page, by: anna).id
            let (one, two) = (try await house.comment("1", on: video, by: ben), try await house.comment("2", on: video, by: ben))
            for caller in [carl, host] {
                #expect(await failure { try await house.channels.deleteComment(one.id, by: caller) } == ChannelsFailure.notYourComment)
            }
            try await house.channels.deleteComment(one.id, by: ben)
            try await house.channels.deleteComment(two.id, by: anna)
            #expect(try await house.texts(on: video, for: nil) == [])
            #expect(try await house.read(video, by: nil).counts.comments == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `likes of a comment are counted once each`(engine: Engine) async throws {
        try await withChannels(on: engine) { house in
            let (anna, ben) = (try await house.person("anna"), try await house.person("ben"))
            let video = try await house.publish(on: try await house.page("tea_house", by: anna), by: anna).id
            let comment = try await house.comment("Tea", on: video, by: anna).id
            func read(by viewer: Caller?) async throws -> VideoComment? {
                try await house.channels.listComments(CommentsRequest(video: video), for: viewer).items.first
            }
            for caller in [anna, ben, ben] { try await house.channels.likeComment(comment, by: caller) }
            #expect(try await read(by: ben)?.likes == 2)
            #expect(try await read(by: ben)?.isLiked == true)
            #expect(try await read(by: nil)?.isLiked == false)
            for _ in 0..<2 { try await house.channels.likeComment.takeBack(comment, by: ben) }
            #expect(try await read(by: ben)?.likes == 1)
        }
    }

    /// Whatever is written, hidden, shown again and deleted: the counts say what everybody sees.
    @Test(arguments: Engine.allCases, [1, 2, 3])
    func `counts agree with what everybody sees`(engine: Engine, seed: Int) async throws {
        try await withChannels(on: engine) { house in
            var random = SeededRandom(seed: UInt64(seed))
            let anna = try await house.person("anna")
            var people: [Caller] = []
            for name in ["ben", "carl", "dora"] { people.append(try await house.person(name)) }
            let video = try await house.publish(on: try await house.page("tea_house", by: anna), by: anna).id
            var comments: [CommentID] = []
            for step in 1...250 {
                let author = people[Int.random(in: 0..<people.count, using: &random)]
                let any = comments.randomElement(using: &random)
                switch Int.random(in: 0..<10, using: &random) {
                case 0..<3: comments.append(try await house.comment("\(step)", on: video, by: author).id)
                case 3..<6:
                    guard let any, let answer = try? await house.comment("\(step)", on: video, answering: any, by: author) else { continue }
                    comments.append(answer.id)
                case 6..<9:
                    guard let any else { continue }
                    let isHidden = Bool.random(using: &random)
                    _ = try? await house.channels.moderateComment(ModerateCommentRequest(comment: any, isHidden: isHidden), by: anna)
                default:
                    guard let any else { continue }
                    try? await house.channels.deleteComment(any, by: anna)
                }
                guard step % 25 == 0 else { continue }
                let (roots, replies) = try await house.everything(on: video)
                let counts = try await house.read(video, by: nil).counts
                #expect(counts.comments == roots.count + replies.values.reduce(0) { $0 + $1.count }, "Step \(step)")
                for root in roots { #expect(root.replies == replies[root.id]?.count ?? 0, "Step \(step)") }
            }
        }
    }
}
