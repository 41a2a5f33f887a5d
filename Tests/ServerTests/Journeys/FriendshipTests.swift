import API
import AccountsAPI
import ChatsAPI
import ContactsAPI
import TeahouseClient
import TestSupport
import Testing

@Suite("Two people", .timeLimit(.minutes(2)))
struct FriendshipTests {
    @Test("They find each other, become friends, and their chat opens with the greeting", arguments: Engine.allCases)
    func becomeFriends(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("本")
            let annasPhone = try await house.device(of: anna)
            try await anna.befriend(ben, greeting: "It is Anna, from the choir")
            let told = await annasPhone.waits { !$0.messages.isEmpty && $0.messages.values.joined().contains { $0.text != nil } }
            let chat = try #require(told.messages.keys.first)
            let texts = try await ben.texts(in: chat)
            #expect(texts == ["It is Anna, from the choir"])
            let peer = try await ben.client.chat(chat).peer?.id
            #expect(peer == anna.id)
            let friends = try await (anna.client.contacts().map(\.card.id), ben.client.contacts().map(\.card.id))
            #expect(friends.0 == [ben.id])
            #expect(friends.1 == [anna.id])
        }
    }

    @Test("They write at the same time over their sockets, and both read the same, live and later", arguments: Engine.allCases)
    func writeToEachOther(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben")
            let chat = try await house.friends(anna, ben)
            let phones = try await [house.device(of: anna), house.device(of: ben)]
            let sent = try await withThrowingTaskGroup(of: SentMessage.self) { group in
                for (index, phone) in phones.enumerated() {
                    for number in 1...50 {
                        group.addTask { try await phone.live.send("\(index): \(number)", to: chat) }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            try await checkLog(of: chat, readBy: [anna.client, ben.client], acknowledged: sent)
            for phone in phones {
                let told = await phone.waits { $0.texts(in: chat).count == 100 }
                let seqs = told.messages[chat]?.map(\.seq) ?? []
                #expect(seqs == Array((seqs.first ?? 0)..<(seqs.first ?? 0) + 100))
            }
        }
    }

    @Test("A quote, a place and a contact card arrive as they were sent", arguments: Engine.allCases)
    func exchangeKinds(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben"), carla = try await house.person("Carla")
            let chat = try await house.friends(anna, ben)
            _ = try await house.friends(anna, carla)
            let question = try await anna.client.send("Where shall we meet?", to: chat)
            let place = PlaceContent(name: "西湖茶馆", address: "杭州", latitude: 30.25, longitude: 120.15)
            let answer = try await ben.client.send(.place(place), to: chat, quote: question.seq)
            let card = try await anna.client.send(.contact(ContactDraft(account: carla.id)), to: chat)
            let log = try await ben.reads(chat)
            let placed = try #require(log.first { $0.seq == answer.seq })
            guard case .place(let read) = placed.content else { throw WrongKind() }
            #expect(read == place)
            #expect(placed.quote?.excerpt == "Where shall we meet?")
            #expect(placed.quote?.senderName == "Anna")
            guard case .contact(let person)? = log.first(where: { $0.seq == card.seq })?.content else { throw WrongKind() }
            #expect(person.card.name == "Carla")
        }
    }

    struct WrongKind: Error {}
}
