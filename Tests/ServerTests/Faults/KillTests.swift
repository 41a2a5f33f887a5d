import API
import ChatsAPI
import Foundation
import Server
import Storage
import TeahouseClient
import TestSupport
import Testing

@Suite("A server that is killed without warning", .serialized, .timeLimit(.minutes(5)))
struct KillTests {
    /// Killed twenty times in the middle of a flood: every acknowledged message is there exactly once and in order, and
    /// what was sent again under the same name has the same place.
    @Test("Twenty times in the middle of a flood: nothing acknowledged is lost or doubled", arguments: Engine.allCases)
    func flood(engine: Engine) async throws {
        try await withSettings(on: engine) { settings in
            var server = try await ServerProcess(settings)
            defer { server.kill() }
            var visitor = TeahouseClient(server: server.url, device: "Test", patience: House.patience)
            let anna = try await Person.signUp("Anna", at: visitor), ben = try await Person.signUp("Ben", at: visitor)
            try await anna.befriend(ben)
            let chat = try await anna.client.openChat(with: ben.id).id

            var acknowledged: [SentMessage] = []
            var unanswered: [SendMessageRequest] = []
            for round in 1...20 {
                visitor = TeahouseClient(server: server.url, device: "Test", patience: House.patience)
                // First what the last kill left without an answer, in its order and under its name.
                let writers = [anna, ben].map { LiveSession(visitor.with(token: $0.client.token)) }
                let flood = Flood(chat: chat, round: round, again: unanswered, killAfter: .random(in: 20...200))
                let outcome = await flood.run(through: writers) { server.kill() }
                acknowledged += outcome.acknowledged
                unanswered = outcome.unanswered
                server = try await ServerProcess(settings)
            }
            let house = TeahouseClient(server: server.url, device: "Test", patience: House.patience)
            let readers = [anna, ben].map { house.with(token: $0.client.token) }
            try await checkLog(of: chat, readBy: readers, acknowledged: acknowledged)
            #expect(acknowledged.count > 400)

            // The same names again: the same places, and nothing new.
            let before = try await readers[0].chat(chat).lastSeq
            for sent in acknowledged.shuffled().prefix(50) {
                let author = sent.clientID.hasPrefix("0.") ? readers[0] : readers[1]
                let again = try await author.send(
                    SendMessageRequest(chat: chat, clientID: sent.clientID, content: .text(TextContent(text: sent.clientID))))
                #expect(again.seq == sent.seq)
                #expect(again.id == sent.id)
            }
            let after = try await readers[0].chat(chat).lastSeq
            #expect(after == before)
            server.kill()
            if engine == .sqlite {
                let database = try SQLiteDatabase(path: settings.dataFolder.appending(path: "teahouse.sqlite").path)
                let damage = try await database.findDamage()
                #expect(damage == [])
                try await database.close()
            }
        }
    }
}

/// Two people write as fast as they can until the server is killed.
private struct Flood {
    let chat: ChatID
    let round: Int
    let again: [SendMessageRequest]
    /// The number of acknowledgements after which the kill comes.
    let killAfter: Int

    struct Outcome {
        var acknowledged: [SentMessage] = []
        var unanswered: [SendMessageRequest] = []
    }

    func run(through writers: [LiveSession], kill: () -> Void) async -> Outcome {
        let running = writers.map { writer in Task { await writer.run() } }
        let (acknowledgements, acknowledging) = AsyncStream.makeStream(of: SentMessage?.self)
        let unanswered = Notes<SendMessageRequest>()
        let writing = writers.enumerated().map { index, writer in
            Task {
                await withTaskGroup(of: Void.self) { group in
                    for message in messages(of: index) {
                        group.addTask {
                            do { acknowledging.yield(try await writer.send(message)) } catch { unanswered.note(message) }
                        }
                    }
                }
                acknowledging.yield(nil)
            }
        }
        var outcome = Outcome()
        var isKilled = false
        var writersLeft = writers.count
        for await sent in acknowledgements {
            if let sent { outcome.acknowledged.append(sent) } else { writersLeft -= 1 }
            if !isKilled, outcome.acknowledged.count >= killAfter || writersLeft == 0 {
                isKilled = true
                kill()
                for task in running { task.cancel() }
            }
            if writersLeft == 0 { break }
        }
        for task in writing + running { await task.value }
        outcome.unanswered = unanswered.all
        return outcome
    }

    private func messages(of writer: Int) -> [SendMessageRequest] {
        let old = again.filter { $0.clientID.hasPrefix("\(writer).") }
        let new = (0..<300).map { number in
            let name = "\(writer).\(round).\(number)"
            return SendMessageRequest(chat: chat, clientID: name, content: .text(TextContent(text: name)))
        }
        return old + new
    }
}
