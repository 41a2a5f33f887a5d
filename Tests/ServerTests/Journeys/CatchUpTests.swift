import API
import AccountsAPI
import ChatsAPI
import ContactsAPI
import TeahouseClient
import TestSupport
import Testing

@Suite("Who was away", .timeLimit(.minutes(4)))
struct CatchUpTests {
    @Test("Ten thousand messages later: all of them, in order, once", arguments: Engine.allCases)
    func catchesUp(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben")
            let chat = try await house.friends(anna, ben)
            let bens = try await house.device(of: ben)
            try await anna.client.send("Before", to: chat)
            await bens.waits { $0.texts(in: chat) == ["Before"] }
            let progress = await bens.goesOffline()

            let annas = try await house.device(of: anna)
            try await flood(10_000, from: annas, into: chat)

            // More arrives while he catches up.
            let back = try await house.device(of: ben, from: progress)
            async let more: Void = flood(100, from: annas, into: chat)
            let told = await back.waits { $0.messages[chat]?.count == 10_100 }
            try await more
            let first = (progress?.chats[chat] ?? 0) + 1
            #expect(told.messages[chat]?.map(\.seq) == Array(first..<first + 10_100))
        }
    }

    @Test("A device that was off hears of recalls, friends, pins and groups made meanwhile", arguments: Engine.allCases)
    func hearsOfEverything(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben"), carla = try await house.person("Carla")
            let chat = try await house.friends(anna, ben)
            let laptop = try await house.device(of: ben)
            let sent = try await anna.client.send("Wrong", to: chat)
            await laptop.waits { $0.texts(in: chat) == ["Wrong"] }
            let progress = await laptop.goesOffline()

            try await anna.client.recall(sent.seq, in: chat)
            try await ben.client.updateState(UpdateChatStateRequest(chat: chat, isPinned: true))
            let withCarla = try await house.friends(carla, ben)
            let group = try await anna.client.createGroup("New", members: [ben.id]).chat.id

            let back = try await house.device(of: ben, from: progress)
            let diary = await back.diary
            #expect(diary.messages[chat]?.contains { if case .recall = $0.content { true } else { false } } == true)
            #expect(diary.messages[withCarla]?.isEmpty == false)
            #expect(diary.messages[group]?.isEmpty == false)
            #expect(diary.states.contains { $0.chat == chat && $0.isPinned })
            let isToldOfCarla = diary.events.contains { event in
                if case .change(.contact(let contact), _) = event { return contact.card.id == carla.id }
                return false
            }
            #expect(isToldOfCarla)
        }
    }

    private func flood(_ count: Int, from device: Device, into chat: ChatID) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...count {
                // As many as a busy client has under way.
                if number > 200 { try await group.next() }
                group.addTask { try await device.live.send("\(number)", to: chat) }
            }
            try await group.waitForAll()
        }
    }
}
