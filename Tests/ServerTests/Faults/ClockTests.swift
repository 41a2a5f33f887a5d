import API
import ChatsAPI
import TeahouseClient
import TestSupport
import Testing

@Suite("A clock that jumps", .timeLimit(.minutes(2)))
struct ClockTests {
    @Test("An hour back, a day on, half a minute back: order and numbers do not care", arguments: Engine.allCases)
    func jumps(engine: Engine) async throws {
        let clock = TestClock()
        try await withHouse(on: engine, now: clock.now) { house in
            let anna = try await house.person("Anna"), ben = try await house.person("Ben")
            let chat = try await house.friends(anna, ben)
            let phone = try await house.device(of: ben)
            var sent: [SentMessage] = []
            for (number, jump) in [-3_600, 86_400, -30, -30, 90, -3_600].enumerated() {
                clock.advance(by: .seconds(jump))
                sent.append(try await anna.client.send("\(number)", to: chat))
            }
            #expect(zip(sent, sent.dropFirst()).allSatisfy { $0.id < $1.id && $0.seq + 1 == $1.seq })
            let diary = await phone.waits { $0.texts(in: chat).count == 6 }
            #expect(diary.texts(in: chat) == (0..<6).map(String.init))
            try await checkLog(of: chat, readBy: [anna.client, ben.client], acknowledged: sent)
            // Who was signed in before the jumps still is, and what is sent after them can be taken back.
            let last = try #require(sent.last)
            try await anna.client.recall(last.seq, in: chat)
            let texts = try await ben.texts(in: chat, after: last.seq - 1)
            #expect(texts == [])
        }
    }
}
