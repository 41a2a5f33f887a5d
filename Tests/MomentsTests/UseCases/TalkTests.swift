import API
import Kernel
import ContactsAPI
import MomentsAPI
import Storage
import TestSupport
import Testing

@testable import Moments

/// Who sees a like or a comment, and what of it.
@Suite struct TalkTests {
    /// Anna posts; Ben and Carla are friends of hers and of each other, Emil is a friend of hers alone.
    private func withTea(
        on engine: Engine,
        _ body: (MomentsHouse, _ anna: Caller, _ ben: Caller, _ carla: Caller, _ emil: Caller, MomentID) async throws -> Void
    ) async throws {
        try await withMoments(on: engine) { house in
            let anna = try await house.person("anna")
            let ben = try await house.friend("ben", of: anna), carla = try await house.friend("carla", of: anna, ben)
            let emil = try await house.friend("emil", of: anna)
            try await body(house, anna, ben, carla, emil, try await house.post(by: anna))
        }
    }

    @Test(arguments: Engine.allCases)
    func `what somebody did is seen by them, the author and their friends, and counted for no one else`(engine: Engine) async throws {
        try await withTea(on: engine) { house, anna, ben, carla, emil, post in
            try await house.like(post, by: ben)
            try await house.like(post, by: ben)
            try await house.like(post, by: emil)
            try await house.comment("one", on: post, by: ben)
            try await house.comment("two", on: post, by: emil)
            let expected: [(Caller, likes: [Caller], comments: [String])] = [
                (anna, [ben, emil], ["one", "two"]), (ben, [ben], ["one"]), (carla, [ben], ["one"]), (emil, [emil], ["two"]),
            ]
            for (viewer, likes, comments) in expected {
                let alone = try await house.read(post, by: viewer)
                let listed = try #require(try await house.feed(of: viewer).first)
                for seen in [alone, listed] {
                    #expect(seen.likes.map(\.id) == likes.map(\.account))
                    #expect(seen.likeCount == likes.count)
                    #expect(seen.comments.map(\.text) == comments)
                    #expect(seen.commentCount == comments.count)
                    let likesIt = likes.contains { $0.account == viewer.account }
                    #expect(seen.isLiked == likesIt)
                }
            }
            try await house.moments.likeMoment.unlike(post, by: ben)
            try await house.moments.likeMoment.unlike(post, by: ben)
            let after = try await house.read(post, by: carla)
            #expect(after.likeCount == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `between two who delete each other what they did vanishes, and is back when they are friends again`(engine: Engine) async throws {
        try await withTea(on: engine) { house, _, ben, carla, _, post in
            try await house.like(post, by: ben)
            try await house.comment("hello", on: post, by: ben)
            func seen() async throws -> [Int] {
                let post = try await house.read(post, by: carla)
                return [post.likeCount, post.likes.count, post.commentCount, post.comments.count]
            }
            try await house.remove(ben, from: carla)
            #expect(try await seen() == [0, 0, 0, 0])
            try await house.remove(carla, from: ben)
            #expect(try await seen() == [0, 0, 0, 0])
            try await house.befriend(ben, carla)
            #expect(try await seen() == [1, 1, 1, 1])
            try await house.block(ben, by: carla)
            #expect(try await seen() == [0, 0, 0, 0])
            try await house.unblock(ben, by: carla)
            try await house.block(carla, by: ben)
            #expect(try await seen() == [0, 0, 0, 0])
        }
    }

    @Test(arguments: Engine.allCases)
    func `an answer names only whom the viewer may know of, and only a comment that is seen can be answered`(engine: Engine) async throws {
        try await withTea(on: engine) { house, anna, ben, carla, emil, post in
            let question = try await house.comment("from emil", on: post, by: emil)
            let answer = try await house.comment("from anna", on: post, by: anna, answering: question)
            let named = try await house.read(post, by: emil).comments.last?.replyTo
            #expect(named == NamedAccount(id: emil.account, name: "emil"))
            let hidden = try await house.read(post, by: ben).comments
            #expect(hidden.map(\.text) == ["from anna"])
            #expect(hidden.map(\.replyTo) == [nil])
            let mentioned = try await house.comment("to anna", on: post, by: carla, answering: answer)
            let toAuthor = try await house.read(post, by: ben).comments.last
            #expect(toAuthor?.id == mentioned)
            #expect(toAuthor?.replyTo?.id == anna.account)
            let blind = await failure { try await house.comment(on: post, by: ben, answering: question) }
            #expect(blind == .notFound)
            let other = try await house.post(by: anna)
            let elsewhere = await failure { try await house.comment(on: other, by: emil, answering: question) }
            #expect(elsewhere == .notFound)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a comment is deleted by who wrote it and by the author of the post, and by nobody else`(engine: Engine) async throws {
        try await withTea(on: engine) { house, anna, ben, carla, emil, post in
            let first = try await house.comment("first", on: post, by: ben), second = try await house.comment("second", on: post, by: ben)
            let third = try await house.comment("third", on: post, by: ben)
            let deletable = try await house.read(post, by: carla).comments.map(\.mayDelete)
            #expect(deletable == [false, false, false])
            let delete = house.moments.deleteComment
            let refused = await failure { try await delete(first, by: carla) }
            #expect(refused == MomentsFailure.notYourComment)
            let unseen = await failure { try await delete(first, by: emil) }
            #expect(unseen == .notFound)
            try await delete(first, by: ben)
            try await delete(second, by: anna)
            let again = await failure { try await delete(second, by: anna) }
            #expect(again == .notFound)
            // Whoever can no longer see the post takes back what they wrote all the same.
            try await house.remove(ben, from: anna)
            try await delete(third, by: ben)
            let left = try await house.read(post, by: anna)
            #expect(left.commentCount == 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func `the same comment sent twice is one comment, and bad ones are refused`(engine: Engine) async throws {
        try await withTea(on: engine) { house, _, ben, _, _, post in
            let request = CommentMomentRequest(moment: post, clientID: "one", text: " Lovely ")
            let first = try await house.moments.commentMoment(request, by: ben)
            let second = try await house.moments.commentMoment(request, by: ben)
            #expect(first == second)
            #expect(first.text == "Lovely")
            #expect(try await house.read(post, by: ben).commentCount == 1)
            for text in ["", " ", String(repeating: "a", count: 501)] {
                let refused = await failure { try await house.comment(text, on: post, by: ben) }
                #expect(refused == MomentsFailure.badComment)
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `mentions are of friends who are among the audience, and shown as names are`(engine: Engine) async throws {
        try await withTea(on: engine) { house, anna, ben, carla, emil, _ in
            let post = try await house.post(by: anna, mentions: [ben.account, emil.account])
            let expected: [(Caller, [Caller])] = [(anna, [ben, emil]), (ben, [ben]), (carla, [ben]), (emil, [emil])]
            for (viewer, named) in expected {
                let mentions = try await house.read(post, by: viewer).mentions?.map(\.id)
                #expect(mentions == named.map(\.account))
            }
            let audience = Audience(kind: .allBut, people: [ben.account])
            let refused = await failure { try await house.post(by: anna, for: audience, mentions: [ben.account]) }
            #expect(refused == MomentsFailure.badMentions)
        }
    }

    @Test(arguments: Engine.allCases)
    func `where thousands did something, a viewer sees and counts what their friends did`(engine: Engine) async throws {
        try await withTea(on: engine) { house, anna, ben, carla, _, post in
            try await house.database.write { transaction in
                try transaction.execute(
                    """
                    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 2500)
                    INSERT INTO moment_acts (id, moment, owner, account, kind, at, text, is_deleted)
                    SELECT n, \(post), \(anna.account), n, 'like', 0, '', FALSE FROM numbers
                    """)
            }
            try await house.like(post, by: ben)
            try await house.comment("hello", on: post, by: ben)
            try await house.like(post, by: carla)
            let seen = try await house.read(post, by: carla)
            #expect(seen.likes.map(\.id) == [ben.account, carla.account])
            #expect(seen.likeCount == 2)
            #expect(seen.comments.map(\.text) == ["hello"])
        }
    }
}
