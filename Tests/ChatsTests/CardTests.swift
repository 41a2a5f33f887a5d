import API
@testable import Chats
import ChatsAPI
import Kernel
import TestSupport
import Testing

@Suite struct CardTests {
    @Test(arguments: Engine.allCases)
    func `a card is filled in by its owner, and each handing on is noted`(engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let (anna, ben, carl) = (world.person("Anna"), world.person("Ben"), world.person("Carl"))
            let (first, second) = (try await world.direct(anna, ben), try await world.direct(ben, carl))
            let sent = try await world.send(FakeCards.id, in: first, by: anna)
            guard case .card(let card)? = try await world.log(of: first, for: ben).last?.content else { throw WrongKind() }
            #expect([card.title, card.subtitle, card.target] == ["Green tea", "Tea house", "/v/77"])

            // It is handed on, quoted and found as other kinds are.
            let request = ForwardRequest(chat: first, seqs: [sent.seq], to: [second], merged: false, clientID: "on")
            for _ in 0..<2 { _ = try await world.chats.forwardMessages(request, by: ben) }
            guard case .card(card)? = try await world.log(of: second, for: carl).last?.content else { throw WrongKind() }
            let answer = SendMessageRequest(
                chat: first, clientID: "a", content: .text(TextContent(text: "Nice")), quote: sent.seq)
            _ = try await world.chats.sendMessage(answer, by: ben)
            #expect(try await world.log(of: first, for: anna).last?.quote?.excerpt == "Green tea")
            let found = try await world.chats.searchMessages(SearchMessagesRequest(chat: first, words: "tea house"), by: anna)
            #expect(found.messages.map(\.seq) == [sent.seq])
            #expect(
                world.cards.shares == [
                    FakeCards.Share(id: FakeCards.id, chat: first, sender: anna.account),
                    FakeCards.Share(id: FakeCards.id, chat: second, sender: ben.account),
                ])
            _ = try await world.chats.recallMessage(MessagePath(chat: first, seq: sent.seq), by: anna)
            #expect(try await world.log(of: first, for: ben).first { $0.seq == sent.seq }?.content.content.kind == "recalled")
        }
    }

    @Test(arguments: Engine.allCases)
    func `nobody hands on what they do not see, or what is not there`(engine: Engine) async throws {
        try await inWorld(on: engine) { world in
            let (anna, ben) = (world.person("Anna"), world.person("Ben"))
            let chat = try await world.direct(anna, ben)
            world.cards.shutOut(anna)
            await #expect(throws: Failure.notFound) { try await world.send(FakeCards.id, in: chat, by: anna) }
            await #expect(throws: Failure.notFound) { try await world.send("78", in: chat, by: ben) }
            #expect(world.cards.shares.isEmpty)
            try await world.send(FakeCards.id, in: chat, by: ben)
            #expect(world.cards.shares.count == 1)
        }
    }
}

private struct WrongKind: Error {}

extension ChatWorld {
    @discardableResult
    fileprivate func send(_ id: String, in chat: ChatID, by sender: Caller) async throws -> SentMessage {
        try await chats.sendMessage(
            SendMessageRequest(chat: chat, clientID: "card \(id)", content: .card(CardDraft(of: .video, id: id))), by: sender)
    }
}
