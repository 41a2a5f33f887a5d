import API
import ChatsAPI
import Server
import TeahouseClient
import TestSupport
import Testing

@Suite("A bad line", .timeLimit(.minutes(3)))
struct LineTests {
    @Test("A greeting that arrives in one piece with the answer to the handshake is heard")
    func joined() async throws {
        try await withHouse { house in
            let ben = try await house.person("Ben")
            try await Line.with(to: house.url) { line, url in
                line.joinHandshakes()
                let phone = try await house.watching.device(ben.through(url))
                let connections = await phone.diary.connections
                #expect(connections == 1)
            }
        }
    }

    @Test("A client that stops reading is dropped, costs nobody anything, and has everything when it reads again", arguments: Engine.allCases)
    func stopsReading(engine: Engine) async throws {
        try await withHouse(on: engine) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben"), carla = try await house.person("Carla")
            for friend in [ben, carla] { _ = try await house.friends(anna, friend) }
            let chat = try await anna.client.createGroup("Letters", members: [ben.id, carla.id]).chat.id
            try await Line.with(to: house.url) { line, url in
                let carlas = try await house.device(of: carla)
                let bens = try await house.watching.device(ben.through(url))
                line.clog()
                // More than the 256 KiB that the server keeps and the few megabytes that two kernels do.
                let page = String(repeating: "茶馆", count: 4_000)
                var letters = 0
                while house.sockets == 2, letters < 2_000 {
                    letters += 1
                    try await anna.client.send("\(letters) \(page)", to: chat)
                }
                #expect(house.sockets == 1, "the server has dropped the client")
                let count = letters
                await carlas.waits { $0.texts(in: chat).count == count }

                line.unclog()
                let told = await bens.waits { $0.connections > 1 && $0.texts(in: chat).count >= count }
                let numbers = told.texts(in: chat).compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }
                #expect(numbers == Array(1...count))
            }
        }
    }

    @Test("A line that is dead without a word is given up on both sides, and nothing that was said meanwhile is lost", arguments: Engine.allCases)
    func dies(engine: Engine) async throws {
        try await withHouse(on: engine, settings: { $0.livePing = .milliseconds(300) }) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben")
            let chat = try await house.friends(anna, ben)
            try await Line.with(to: house.url) { line, url in
                var patience = House.patience
                patience.silence = .seconds(1)
                let behindLine = TeahouseClient(server: url, token: ben.client.token, device: "Test", patience: patience)
                let phone = try await house.watching.device(behindLine)
                line.freeze()
                for number in 1...10 { try await anna.client.send("\(number)", to: chat) }
                // The server hears no answer to its pings and closes; Ben's side hears no pings and gives up.
                var closings = line.closings.makeAsyncIterator()
                await closings.next()
                line.thaw()
                let told = await phone.waits { $0.texts(in: chat).count >= 10 }
                #expect(told.texts(in: chat) == (1...10).map(String.init))
            }
        }
    }
}
