import API
import AccountsAPI
import ArgumentParser
import Foundation
import TeahouseClient

/// Signs the bot in, or up the first time, and lets it run until it is stopped.
@main
struct TeahouseBot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "teahouse-bot", abstract: "A friend who says what you say, and reminds you when you ask.")

    @Option(help: "The address of the server.")
    var server = "http://127.0.0.1:8080"

    @Option(help: "The bot's Teahouse ID.")
    var handle = "echo_bot"

    @Option(help: "The bot's name.")
    var name = "Echo 回声"

    @Option(help: "The bot's password.")
    var password: String

    @Option(help: "Where the bot keeps what it must not forget.")
    var memory = "bot.json"

    func run() async throws {
        guard let address = URL(string: server) else { throw ValidationError("\(server) is no address.") }
        let client = try await signIn(TeahouseClient(server: address, device: "Echo bot"))
        print("\(name) is here. Make friends with \(handle) and say something.")
        try await Bot(client: client, me: client.me().card.id, memory: BotMemory.Box(URL(filePath: memory))).run()
    }

    private func signIn(_ visitor: TeahouseClient) async throws -> TeahouseClient {
        do {
            return try await visitor.signIn(handle: handle, password: password)
        } catch let problem as Problem where problem.status == 401 {
            return try await visitor.signUp(handle: handle, name: name, password: password)
        }
    }
}
