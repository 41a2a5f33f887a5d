import API
@testable import Chats
import ChatsAPI
import Kernel
import Storage
import TestSupport
import Testing

struct TakingBackTests {
    @Test("A recalled message is gone for everyone and from the store, and stays counted", arguments: Engine.allCases)
    func recall(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            let sent = try await world.say("canary", in: chat, by: anna)
            try await world.chats.recallMessage(MessagePath(chat: chat, seq: sent.seq), by: anna)
            let kinds = try await world.log(of: chat, for: bert).map(\.content.content.kind)
            #expect(kinds == ["recalled", "recall"])
            let left = try await world.database.read { transaction in
                try transaction.rows("SELECT 1 FROM messages WHERE content LIKE '%canary%' OR words LIKE '%canary%'").count
            }
            #expect(left == 0)
            // Asking twice, as after a lost answer, changes nothing.
            try await world.chats.recallMessage(MessagePath(chat: chat, seq: sent.seq), by: anna)
            #expect(try await world.log(of: chat, for: bert).count == 2)
        }
    }

    @Test("What was recalled is gone from the quotes of it too, which stay where they are", arguments: Engine.allCases)
    func recallQuoted(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            let sent = try await world.say("canary", in: chat, by: anna)
            let answer = SendMessageRequest(chat: chat, clientID: "answer", content: .text(TextContent(text: "Oh.")), quote: sent.seq)
            _ = try await world.chats.sendMessage(answer, by: bert)
            try await world.chats.recallMessage(MessagePath(chat: chat, seq: sent.seq), by: anna)
            let quote = try await world.log(of: chat, for: bert).first { $0.clientID == "answer" }?.quote
            #expect(quote == Quote(seq: sent.seq, sender: anna.account, senderName: "Anna", kind: "recalled", excerpt: ""))
            let left = try await world.database.read { try $0.rows("SELECT 1 FROM messages WHERE extras LIKE '%canary%'").count }
            #expect(left == 0)
        }
    }

    @Test("After two minutes it is too late", arguments: Engine.allCases)
    func tooLate(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert")
            let chat = try await world.direct(anna, bert)
            let early = try await world.say("early", in: chat, by: anna)
            world.clock.pass(.seconds(120))
            let last = try await world.say("late", in: chat, by: anna)
            try await world.chats.recallMessage(MessagePath(chat: chat, seq: early.seq), by: anna)
            world.clock.pass(.seconds(121))
            let error = await #expect(throws: Failure.self) {
                try await world.chats.recallMessage(MessagePath(chat: chat, seq: last.seq), by: anna)
            }
            #expect(error?.code == "chats.recall_too_late")
        }
    }

    @Test("Nobody recalls what another wrote, or a notice", arguments: Engine.allCases)
    func notMine(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), eve = world.person("Eve")
            let group = try await world.group(anna, [bert])
            let sent = try await world.say("mine", in: group, by: anna)
            for (seq, person) in [(sent.seq, bert), (sent.seq, eve), (1, anna), (99, anna)] {
                await #expect(throws: Failure.notFound) {
                    try await world.chats.recallMessage(MessagePath(chat: group, seq: seq), by: person)
                }
            }
            #expect(try await world.texts(of: group, for: bert) == ["mine"])
        }
    }

    @Test("Deleting is for oneself alone", arguments: Engine.allCases)
    func deleteForMe(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), eve = world.person("Eve")
            let chat = try await world.direct(anna, bert)
            let sent = try await world.say("hello", in: chat, by: anna)
            let annas = FakeSocket(of: anna, in: world.hub)
            try await world.chats.deleteForMe(MessagePath(chat: chat, seq: sent.seq), by: bert)
            #expect(try await world.texts(of: chat, for: bert) == [])
            #expect(try await world.texts(of: chat, for: anna) == ["hello"])
            #expect(annas.frames.isEmpty)
            await #expect(throws: Failure.notFound) {
                try await world.chats.deleteForMe(MessagePath(chat: chat, seq: sent.seq), by: eve)
            }
            await #expect(throws: Failure.notFound) {
                try await world.chats.keepFavourite(MessagePath(chat: chat, seq: sent.seq), by: bert)
            }
        }
    }

    @Test("A favourite outlives the recall of its message and is nobody else's", arguments: Engine.allCases)
    func favourite(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), eve = world.person("Eve")
            let chat = try await world.direct(anna, bert)
            let sent = try await world.say("the recipe", in: chat, by: anna)
            let path = MessagePath(chat: chat, seq: sent.seq)
            let kept = try await world.chats.keepFavourite(path, by: bert)
            #expect(try await world.chats.keepFavourite(path, by: bert).id == kept.id)
            await #expect(throws: Failure.notFound) { try await world.chats.keepFavourite(path, by: eve) }
            try await world.chats.recallMessage(path, by: anna)
            #expect(try await world.chats.listFavourites(.init(), by: bert).items.map(\.senderName) == ["Anna"])
            #expect(try await world.chats.listFavourites(.init(), by: anna).items.isEmpty)
            await #expect(throws: Failure.notFound) {
                try await world.chats.dropFavourite(FavouritePath(favourite: kept.id), by: anna)
            }
            try await world.chats.dropFavourite(FavouritePath(favourite: kept.id), by: bert)
            #expect(try await world.chats.listFavourites(.init(), by: bert).items.isEmpty)
        }
    }

    @Test("Forwarding needs the right to read there and to write here, and repeating it does nothing", arguments: Engine.allCases)
    func forward(on engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let anna = world.person("Anna"), bert = world.person("Bert"), carl = world.person("Carl")
            let source = try await world.direct(anna, bert), target = try await world.direct(bert, carl)
            for text in ["one", "two"] { try await world.say(text, in: source, by: anna) }
            let request = ForwardRequest(chat: source, seqs: [2, 1], to: [target], merged: true, clientID: "f", note: "look")
            await #expect(throws: Failure.notFound) { try await world.chats.forwardMessages(request, by: carl) }
            await #expect(throws: Failure.notFound) { try await world.chats.forwardMessages(request, by: anna) }
            let first = try await world.chats.forwardMessages(request, by: bert)
            let again = try await world.chats.forwardMessages(request, by: bert)
            #expect(first.messages.map(\.seq) == again.messages.map(\.seq))
            let log = try await world.log(of: target, for: carl)
            #expect(log.map(\.content.content.kind) == ["history", "text"])
            guard case .history(let history) = log[0].content else { return }
            #expect(history.lines.map(\.senderName) == ["Anna", "Anna"])
            #expect(history.title.names.sorted() == ["Anna", "Bert"])
        }
    }
}
