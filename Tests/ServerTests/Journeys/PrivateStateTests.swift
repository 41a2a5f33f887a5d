import API
import AccountsAPI
import ChatsAPI
import TeahouseClient
import TestSupport
import Testing

@Suite("What is nobody else's business", .timeLimit(.minutes(2)))
struct PrivateStateTests {
    @Test("Pins, drafts and the floor reach my other device and nobody else's", arguments: Engine.allCases)
    func syncs(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben")
            let chat = try await house.friends(anna, ben)
            let phone = try await house.device(of: anna), laptop = try await house.device(of: anna), bens = try await house.device(of: ben)
            let bensEvents = await bens.diary.events.count
            let last = try await anna.client.chat(chat).lastSeq
            try await phone.client.updateState(UpdateChatStateRequest(chat: chat, isPinned: true))
            try await phone.client.updateState(UpdateChatStateRequest(chat: chat, draft: "Dear Ben"))
            try await phone.client.updateState(UpdateChatStateRequest(chat: chat, floor: last))
            let told = await laptop.waits { $0.states.count == 3 }
            #expect(told.states.last?.isPinned == true)
            #expect(told.states.last?.draft == "Dear Ben")
            #expect(told.states.last?.floor == last)
            // What Ben is told next is a message: nothing came before it.
            try await anna.client.send("Good morning", to: chat)
            let bensDiary = await bens.waits { $0.texts(in: chat).contains("Good morning") }
            #expect(bensDiary.events.count == bensEvents + 1)
        }
    }

    @Test("A sender's socket stays silent while the receiver reads", arguments: Engine.allCases)
    func readingIsSilent(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben")
            let chat = try await house.friends(anna, ben)
            let annas = try await house.device(of: anna), bens = try await house.device(of: ben)
            let sent = try await annas.live.send("Have you seen this?", to: chat)
            await annas.waits { $0.texts(in: chat).count == 1 }
            let before = await annas.diary.events.count
            let annasView = try await anna.client.chat(chat)

            // Ben's device gets it, opens the chat, reads, marks as seen, searches, keeps.
            await bens.waits { $0.texts(in: chat).count == 1 }
            _ = try await ben.reads(chat)
            try await ben.client.updateState(UpdateChatStateRequest(chat: chat, floor: sent.seq))
            await bens.waits { $0.states.contains { $0.floor == sent.seq } }
            _ = try await ben.client.search(SearchMessagesRequest(chat: chat, words: "seen"))
            try await ben.client.keep(sent.seq, in: chat)
            try await ben.client.deleteForMe(sent.seq, in: chat)

            // A word from Ben comes straight after Anna's own: nothing was told in between.
            try await ben.client.send("Yes", to: chat)
            let after = await annas.waits { $0.texts(in: chat).contains("Yes") }
            #expect(after.events.count == before + 1)
            let annasLater = try await anna.client.chat(chat)
            #expect(annasLater.mine.floor == annasView.mine.floor)
            #expect(annasLater.peer == annasView.peer)
        }
    }

    @Test("Signing a device out closes its socket, and its token is worth nothing", arguments: Engine.allCases)
    func signOut(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna")
            let phone = try await house.device(of: anna)
            let sessions = try await anna.client.sessions()
            let other = try #require(sessions.first { !$0.isCurrent })
            try await anna.client.endSession(other.id)
            await phone.waits { $0.isSignedOut }
            let refused = await problem { try await phone.client.me() }
            #expect(refused?.status == 401)
            // A recorded handshake is worth nothing either.
            let again = try await house.watching.device(phone.client)
            let ended = await again.diary.isSignedOut
            #expect(ended)
        }
    }
}
