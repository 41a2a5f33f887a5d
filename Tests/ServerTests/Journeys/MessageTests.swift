import API
import ChatsAPI
import ContactsAPI
import TeahouseClient
import TestSupport
import Testing

@Suite("What can be done with messages", .timeLimit(.minutes(2)))
struct MessageTests {
    @Test("Recalled for all, deleted for oneself, kept, forwarded as a history, found again", arguments: Engine.allCases)
    func afterSending(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben"), carla = try await house.person("卡拉")
            let chat = try await house.friends(anna, ben)
            let other = try await house.friends(ben, carla)
            let one = try await anna.client.send("我们明天去喝茶吧", to: chat)
            let two = try await anna.client.send("Oops, wrong window", to: chat)
            let three = try await ben.client.send("好，三点", to: chat)

            try await anna.client.recall(two.seq, in: chat)
            let afterRecall = try await ben.texts(in: chat, after: one.seq - 1)
            #expect(afterRecall == ["我们明天去喝茶吧", "好，三点"])

            try await ben.client.keep(one.seq, in: chat)
            let kept = try await ben.client.favourites()
            #expect(kept.map(\.senderName) == ["Anna"])

            try await ben.client.forward(
                ForwardRequest(chat: chat, seqs: [one.seq, three.seq], to: [other], merged: true, clientID: "f1", note: "看看"))
            let forwarded = try await carla.reads(other).compactMap { message -> HistoryContent? in
                if case .history(let history) = message.content { return history }
                return nil
            }
            #expect(forwarded.map { $0.lines.count } == [2])
            let notes = try await carla.texts(in: other)
            #expect(notes.last == "看看")

            let found = try await anna.client.search(SearchMessagesRequest(chat: chat, words: "喝茶"))
            #expect(found.messages.map(\.seq) == [one.seq])

            try await anna.client.deleteForMe(three.seq, in: chat)
            let annas = try await anna.reads(chat).map(\.seq), bens = try await ben.reads(chat).map(\.seq)
            #expect(!annas.contains(three.seq))
            #expect(bens.contains(three.seq))
        }
    }

    @Test("Nobody recalls, reads, keeps or forwards what is not theirs to", arguments: Engine.allCases)
    func negatives(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben"), stranger = try await house.person("Stranger")
            let chat = try await house.friends(anna, ben)
            let sent = try await anna.client.send("Between us", to: chat)
            let recall = await problem { try await ben.client.recall(sent.seq, in: chat) }
            #expect(recall?.status == 404)
            let secret = stranger.client
            let answers = await [
                problem { try await secret.chat(chat) },
                problem { try await secret.messages(ReadMessagesRequest(chat: chat)) },
                problem { try await secret.send("Let me in", to: chat) },
                problem { try await secret.recall(sent.seq, in: chat) },
                problem { try await secret.deleteForMe(sent.seq, in: chat) },
                problem { try await secret.keep(sent.seq, in: chat) },
                problem { try await secret.search(SearchMessagesRequest(chat: chat, words: "us")) },
                problem { try await secret.updateState(UpdateChatStateRequest(chat: chat, isPinned: true)) },
                problem { try await secret.forward(ForwardRequest(chat: chat, seqs: [sent.seq], to: [chat], merged: false, clientID: "x")) },
                problem { try await secret.group(chat) },
            ]
            #expect(answers.map { $0?.status } == Array(repeating: 404, count: answers.count))
            // Whoever asks for a chat with a stranger learns nothing of whether there is such a person.
            let somebody = await problem { try await secret.openChat(with: anna.id) }
            let nobody = await problem { try await secret.openChat(with: AccountID(rawValue: 12_345)) }
            #expect(somebody?.status == 403)
            #expect(somebody?.code == nobody?.code)
            let log = try await ben.texts(in: chat, after: sent.seq - 1)
            #expect(log == ["Between us"])
        }
    }

    @Test("What a blocked person sends does not arrive, and tells them no more than a silent deletion does", arguments: Engine.allCases)
    func blocked(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben")
            let chat = try await house.friends(anna, ben)
            let before = try await anna.reads(chat).count
            try await anna.client.block(ben.id)
            let blocked = await problem { try await ben.client.send("Hello?", to: chat) }
            #expect(blocked != nil)
            let after = try await anna.reads(chat).count
            #expect(after == before)
            let request = try await ben.client.sendFriendRequest(to: anna.id)
            #expect(request.contact != nil || request.request != nil)
            let received = try await anna.client.friendRequests()
            #expect(received.isEmpty)
        }
    }
}
