@testable import Chats
import ChatsAPI
import Foundation
import Kernel
import Storage
import TestSupport
import Testing

struct SendingTests {
    @Test("Messages are numbered 1, 2, 3 … without a gap, whoever sends and whatever fails in between", arguments: Engine.allCases)
    func numbers(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            try await withThrowingTaskGroup { group in
                for index in 0..<40 {
                    group.addTask {
                        let text = index % 4 == 0 ? "" : "message \(index)"
                        _ = try? await world.say(text, in: chat, by: index % 2 == 0 ? anna : bert)
                    }
                }
                try await group.waitForAll()
            }
            let numbers = try await world.log(of: chat, for: bert).map(\.seq)
            #expect(numbers == Array(1...30))
        }
    }

    @Test("The same client id is the same message, a hundred times at once and from another device", arguments: Engine.allCases)
    func sameClientID(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            let phone = Caller(account: anna.account, session: 99, isOperator: false)
            let answers = try await withThrowingTaskGroup(of: Int64.self) { group in
                for index in 0..<100 {
                    group.addTask { try await world.say("once", in: chat, by: index % 2 == 0 ? anna : phone, as: "one").seq }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(answers == [1])
            #expect(try await world.texts(of: chat, for: bert) == ["once"])
        }
    }

    @Test("Several messages handed in together keep their order, and a bad one takes no other with it", arguments: Engine.allCases)
    func batch(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            let requests = ["one", " ", "two", "three"].enumerated().map { index, text in
                SendMessageRequest(chat: chat, clientID: "\(index)", content: .text(TextContent(text: text)))
            }
            let results = await world.chats.sendMessage(requests, by: anna)
            #expect(results.map { (try? $0.get().seq) ?? 0 } == [1, 0, 2, 3])
            #expect(try await world.texts(of: chat, for: bert) == ["one", "two", "three"])
        }
    }

    @Test("A stranger to the chat is told that there is nothing", arguments: Engine.allCases)
    func stranger(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), eve = world.person("Eve")
            let chat = try await world.direct(anna, bert)
            try await world.say("secret", in: chat, by: anna)
            await #expect(throws: Failure.notFound) { try await world.say("hello", in: chat, by: eve) }
            await #expect(throws: Failure.notFound) { try await world.log(of: chat, for: eve) }
            await #expect(throws: Failure.notFound) { try await world.chats.readChat(ChatPath(chat: chat), by: eve) }
            await #expect(throws: Failure.notFound) {
                try await world.chats.searchMessages(SearchMessagesRequest(chat: chat, words: "secret"), by: eve)
            }
        }
    }

    @Test("Who was deleted in silence learns it only when a message fails", arguments: Engine.allCases)
    func silentDelete(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            try await world.say("hello", in: chat, by: anna, as: "first")
            world.people.delete(anna, by: bert)
            let view = try await world.chats.readChat(ChatPath(chat: chat), by: anna)
            #expect(view.mine.maySend)
            let error = await #expect(throws: Failure.self) { try await world.say("are you there?", in: chat, by: anna) }
            #expect(error?.code == "chats.not_friends")
            // The answer to a call that was repeated is the answer that it had the first time.
            #expect(try await world.say("hello", in: chat, by: anna, as: "first").seq == 1)
        }
    }

    @Test("Everybody's sockets get the message, and nobody else's", arguments: Engine.allCases)
    func delivery(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), eve = world.person("Eve")
            let chat = try await world.direct(anna, bert)
            let sockets = [anna, bert, eve].map { FakeSocket(of: $0, in: world.hub) }
            try await world.say("good morning", in: chat, by: anna)
            #expect(sockets.map { socket in socket.frames.count { $0.contains("good morning") } } == [1, 1, 0])
        }
    }

    @Test(
        "What is no message is refused with a reason",
        arguments: ["", "   \n ", String(repeating: "x", count: 10_001), "\u{0}\u{1}"])
    func bad(text: String) async throws {
        try await inWorld(on: .sqlite) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            let error = await #expect(throws: Failure.self) { try await world.say(text, in: chat, by: anna) }
            #expect(error?.kind == .invalid)
            #expect(try await world.log(of: chat, for: anna).isEmpty)
        }
    }

    @Test("A flood is slowed down for the one who makes it alone")
    func flood() async throws {
        try await inWorld(on: .sqlite, rules: ChatRules()) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            let requests = (0..<200).map { SendMessageRequest(chat: chat, clientID: "\($0)", content: .text(TextContent(text: "spam"))) }
            let results = await world.chats.sendMessage(requests, by: anna)
            let refused = results.compactMap { result -> Failure? in
                if case .failure(let failure as Failure) = result { failure } else { nil }
            }
            #expect(!refused.isEmpty)
            #expect(refused.allSatisfy { $0.code == "slow_down" && ($0.retryAfterSeconds ?? 0) > 0 })
            try await world.say("I may still speak", in: chat, by: bert)
        }
    }

    @Test("A quote shows what it answers, and nobody can quote what they may not read", arguments: Engine.allCases)
    func quote(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), carl = world.person("Carl")
            let group = try await world.group(anna, [bert])
            let before = try await world.say("before Carl came", in: group, by: anna)
            world.people.befriend(anna, carl)
            _ = try await world.chats.addMembers(AddMembersRequest(chat: group, accounts: [carl.account]), by: anna)
            let answer = SendMessageRequest(
                chat: group, clientID: "q", content: .text(TextContent(text: "yes")), quote: before.seq)
            await #expect(throws: Failure.notFound) { try await world.chats.sendMessage(answer, by: carl) }
            _ = try await world.chats.sendMessage(answer, by: bert)
            let quote = try #require(try await world.log(of: group, for: bert).last?.quote)
            #expect(quote.excerpt == "before Carl came")
            #expect(quote.senderName == "Anna")
        }
    }

    @Test("Only own uploads can be sent, and those who may read the message may see them", arguments: Engine.allCases)
    func attachments(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), eve = world.person("Eve")
            let chat = try await world.direct(anna, bert)
            let picture = world.media.upload(by: anna)
            let request = SendMessageRequest(
                chat: chat, clientID: "p", content: .pictures(AttachmentsDraft(attachments: [picture])))
            await #expect(throws: Failure.notFound) { try await world.chats.sendMessage(request, by: bert) }
            let sent = try await world.chats.sendMessage(request, by: anna)
            guard case .message(let entry)? = world.media.scopes(of: picture).first else { return #expect(Bool(false), "nothing was granted") }
            let sight = try await world.database.read { transaction in
                try [anna, bert, eve].map { try ChatsFeature.maySeeMedia([entry], viewer: $0.account, in: transaction) }
            }
            #expect(sight == [true, true, false])
            try await world.chats.recallMessage(MessagePath(chat: chat, seq: sent.seq), by: anna)
            #expect(world.media.scopes(of: picture).isEmpty)
        }
    }
}
