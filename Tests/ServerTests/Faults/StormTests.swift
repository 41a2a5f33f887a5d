import API
import ChatsAPI
import Server
import TeahouseClient
import TestSupport
import Testing

@Suite("A thousand clients at once", .timeLimit(.minutes(5)))
struct StormTests {
    @Test("All lose their connection in the same moment, come back, and have what was said meanwhile once", arguments: Engine.allCases)
    func storm(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna")
            var people: [Person] = []
            for number in 1...20 { people.append(try await house.person("Guest \(number)")) }
            for person in people { _ = try await house.friends(anna, person) }
            let chat = try await anna.client.createGroup("Everybody", members: people.map(\.id)).chat.id

            // A session may have many sockets: fifty each, as though everybody had fifty windows open.
            let sockets = try await withThrowingTaskGroup(of: Device.self) { group in
                for person in people {
                    for _ in 1...50 { group.addTask { try await house.watching.device(person.client) } }
                }
                return try await group.reduce(into: [Device]()) { $0.append($1) }
            }
            #expect(house.sockets == 1_000)
            let before = try await anna.client.chat(chat).lastSeq

            async let dropping: Void = withTaskGroup(of: Void.self) { group in
                for socket in sockets { group.addTask { await socket.live.dropConnection() } }
            }
            for number in 1...20 { try await anna.client.send("\(number)", to: chat) }
            await dropping
            try await anna.client.send("Welcome back", to: chat)

            for socket in sockets {
                let told = await socket.waits { $0.texts(in: chat).last == "Welcome back" }
                let seqs = told.messages[chat]?.map(\.seq).filter { $0 > before }
                #expect(seqs == Array(before + 1...before + 21))
            }
        }
    }
}
